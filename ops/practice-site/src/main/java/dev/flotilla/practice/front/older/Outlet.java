package dev.flotilla.practice.front.older;

import static dev.flotilla.practice.html.Html.html;

import dev.flotilla.practice.front.Avatar;
import dev.flotilla.practice.front.Member;
import dev.flotilla.practice.front.Still;
import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.people.Slugs;

/**
 * What is around every page. Dialogs and messages live in a shadow root at its end, which lies over
 * the page while a dialog is open. The window scrolls, not the main part.
 */
final class Outlet {
  private Outlet() {}

  static Html page(Member me, String title, Html main, Html after) {
    return page(me, title, main, after, Html.NONE);
  }

  /** {@code dialog} is open in the shadow root from the start. */
  static Html page(Member me, String title, Html main, Html after, Html dialog) {
    var phrases = me.phrases();
    return html(
        """
        <!doctype html>
        <html lang="{}" data-page-nonce="{}" data-hydrate-after="{}">
        {}
        <body class="older">
        <div class="application-outlet">
        {}
        <main class="scaffold-layout__main">{}</main>
        </div>
        {}{}
        <div id="interop-outlet" data-testid="interop-shadowdom"><template shadowrootmode="open">
        <link rel="stylesheet" href="/static/site.css">
        <div class="toasts artdeco-toasts" role="status" aria-live="polite"></div>
        {}
        </template></div>
        <template data-toast="error">{}</template>
        <script type="module" src="/static/app.js"></script>
        </body>
        </html>
        """,
        phrases.language(),
        me.pageNonce(),
        me.hydratedAfterMs(),
        Still.head(phrases, title),
        navigation(me),
        main,
        after,
        me.extra(),
        dialog,
        new OlderDress().toast(phrases, phrases.say("toast.error")));
  }

  private static Html navigation(Member me) {
    var phrases = me.phrases();
    return html(
        """
        <header id="global-nav" class="top global-nav">
        <a class="brand" href="/feed/"><img src="/static/mark.svg" alt="" width="28" height="28"><span>{}</span></a>
        <span class="brand-line">{}</span>
        <nav class="global-nav__nav" aria-label="{}">
        <a class="global-nav__primary-link" href="/feed/">{}</a>
        <a class="global-nav__primary-link" href="/mynetwork/">{}</a>
        <a class="global-nav__primary-link me" href="{}" data-test-nav="me">{}<span>{}</span></a>
        <a class="global-nav__primary-link" href="/logout">{}</a>
        </nav>
        </header>\
        """,
        phrases.say("brand"),
        phrases.say("brand.line"),
        phrases.say("nav.main"),
        phrases.say("nav.home"),
        phrases.say("nav.network"),
        Slugs.profile(me.person()),
        Avatar.of(me.person(), 26),
        phrases.say("nav.me"),
        phrases.say("nav.sign-out"));
  }
}
