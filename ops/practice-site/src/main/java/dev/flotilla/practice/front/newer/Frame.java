package dev.flotilla.practice.front.newer;

import static dev.flotilla.practice.html.Html.html;

import dev.flotilla.practice.front.Avatar;
import dev.flotilla.practice.front.Member;
import dev.flotilla.practice.front.Phrases;
import dev.flotilla.practice.front.Still;
import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.people.Slugs;

/** What is around every page. */
final class Frame {
  private Frame() {}

  /** A page of the signed-in site: the header's link to oneself is the proof of being signed in. */
  static Html member(Member me, String title, Html main, Html after) {
    var phrases = me.phrases();
    return html(
        """
        <!doctype html>
        <html lang="{}" data-page-nonce="{}" data-hydrate-after="{}">
        {}
        <body>
        {}
        <main id="workspace">{}</main>
        {}
        <div class="toasts" role="status" aria-live="polite"></div>
        <template data-toast="error">{}</template>
        <script type="module" src="/static/app.js"></script>
        </body>
        </html>
        """,
        phrases.language(),
        me.pageNonce(),
        me.hydratedAfterMs(),
        Still.head(phrases, title),
        header(me),
        main,
        html("{}{}", after, me.extra()),
        toast(phrases, phrases.say("toast.error")));
  }

  /** A message that comes and goes at the lower edge. */
  static Html toast(Phrases phrases, String words) {
    return html(
        """
        <div class="toast"><h2 data-testid="toasts-title">{}</h2>\
        <button type="button" class="ghost" aria-label="{}" data-does="dismiss-toast">×</button></div>\
        """,
        words,
        phrases.say("toast.dismiss"));
  }

  private static Html header(Member me) {
    var phrases = me.phrases();
    return html(
        """
        <header class="top">
        <a class="brand" href="/feed/"><img src="/static/mark.svg" alt="" width="28" height="28"><span>{}</span></a>
        <span class="brand-line">{}</span>
        <nav aria-label="{}">
        <a href="/feed/">{}</a>
        <a href="/mynetwork/">{}</a>
        <a href="{}" data-test-nav="me" class="me">{}<span>{}</span></a>
        <a href="/logout">{}</a>
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
