package dev.flotilla.practice.front.newer;

import static dev.flotilla.practice.html.Html.html;
import static dev.flotilla.practice.html.Html.when;

import dev.flotilla.practice.front.Avatar;
import dev.flotilla.practice.front.Member;
import dev.flotilla.practice.front.Phrases;
import dev.flotilla.practice.front.SentRow;
import dev.flotilla.practice.front.SentView;
import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.people.Slugs;
import java.util.List;

/** The invitations that wait. More rows come when the end of the list is scrolled into sight. */
final class SentPage {
  private SentPage() {}

  static Html page(SentView view) {
    var phrases = view.me().phrases();
    var main =
        html(
            """
            <div class="narrow"><section class="card sent">
            <h1>{}</h1>
            <nav class="tabs"><a href="/mynetwork/">{}</a><a href="/mynetwork/invitation-manager/sent/" aria-current="page">{}</a></nav>
            <p><span class="pill" data-people="{}" data-words="{}">{}</span></p>
            <div role="list" aria-label="{}" data-sent>{}</div>
            {}
            <p class="dim more-rows" data-more{}>{}</p>
            </section></div>\
            """,
            phrases.say("sent.title"),
            phrases.say("sent.received"),
            phrases.say("sent.sent"),
            view.total(),
            phrases.say("sent.people", "#"),
            phrases.say("sent.people", view.total()),
            phrases.say("sent.list"),
            rows(view.me(), view.rows()),
            when(view.total() == 0, html("<p class=\"dim\">{}</p>", phrases.say("sent.empty"))),
            when(view.rows().size() >= view.total(), html(" hidden")),
            phrases.say("sent.loading"));
    return Frame.member(view.me(), phrases.say("sent.title"), main, Html.NONE);
  }

  static Html rows(Member me, List<SentRow> rows) {
    return html("{}", rows.stream().map(row -> row(me.phrases(), row)).toList());
  }

  private static Html row(Phrases phrases, SentRow row) {
    var person = row.person();
    return html(
        """
        <div role="listitem" componentkey="sentInvitation_{}" data-row="{}">{}<div class="grow"><a class="name" href="{}" dir="auto">{}</a>\
        <span class="dim clamp" dir="auto">{}</span><span class="dim">{}</span></div>\
        <a class="btn" aria-label="{}" href="/mynetwork/" data-does="withdraw" data-slug="{}">{}</a></div>
        """,
        person.memberId(),
        person.slug(),
        Avatar.of(person, 56),
        Slugs.profile(person),
        person.name().shown(),
        person.headline(),
        row.age(phrases),
        phrases.say("sent.withdraw.label", person.name().shown()),
        person.slug(),
        phrases.say("sent.withdraw"));
  }

  static Html withdrawal(Phrases phrases, SentRow row) {
    var first = row.person().name().given();
    return html(
        """
        <div data-withdrawal data-slug="{}" data-member="{}">
        <dialog data-testid="dialog" aria-labelledby="withdraw-title">
        <h2 id="withdraw-title">{}</h2>
        <p>{}</p>
        <div class="foot"><button type="button" class="btn" data-does="keep">{}</button>\
        <button type="button" class="btn primary" data-does="confirm-withdraw">{}</button></div>
        </dialog>
        <template data-toast="withdrawn">{}</template>
        <template data-toast="kept">{}</template>
        </div>\
        """,
        row.person().slug(),
        row.person().memberId(),
        phrases.say("withdraw.title"),
        phrases.say("withdraw.text"),
        phrases.say("withdraw.cancel"),
        phrases.say("withdraw.confirm"),
        Frame.toast(phrases, phrases.say("withdraw.done", first)),
        Frame.toast(phrases, phrases.say("withdraw.failed", first)));
  }
}
