package dev.flotilla.practice.front.older;

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
import java.util.stream.IntStream;

/** The invitations that wait: more come when a button is pressed, or they stand on pages. */
final class SentCards {
  private static final OlderDress DRESS = new OlderDress();

  private SentCards() {}

  static Html page(SentView view) {
    var phrases = view.me().phrases();
    var main =
        html(
            """
            <div class="narrow"><section class="card artdeco-card sent mn-invitation-manager">
            <h1>{}</h1>
            <nav class="tabs artdeco-tabs"><a href="/mynetwork/">{}</a><a href="/mynetwork/invitation-manager/sent/" aria-current="page">{}</a></nav>
            <p><span class="pill artdeco-pill" data-people="{}" data-words="{}">{}</span></p>
            <ul class="artdeco-list mn-invitation-list" aria-label="{}" data-sent>{}</ul>
            {}{}
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
            view.pages() > 0 ? pages(view) : more(view));
    return Outlet.page(view.me(), phrases.say("sent.title"), main, Html.NONE);
  }

  private static Html more(SentView view) {
    return when(
        view.rows().size() < view.total(),
        html(
            "<p class=\"more-rows\"><button type=\"button\" class=\"{} scaffold-finite-scroll__load-button\" data-does=\"load-more\">{}</button></p>",
            DRESS.button(false),
            view.me().phrases().say("sent.more")));
  }

  private static Html pages(SentView view) {
    var phrases = view.me().phrases();
    return html(
        "<nav class=\"artdeco-pagination\" aria-label=\"{}\"><ul class=\"artdeco-pagination__pages\">{}</ul></nav>",
        phrases.say("sent.pages"),
        IntStream.rangeClosed(1, view.pages())
            .mapToObj(page ->
                html(
                    "<li class=\"artdeco-pagination__indicator\"><a href=\"?page={}\" aria-label=\"{}\"{}>{}</a></li>",
                    page,
                    phrases.say("sent.page", page),
                    when(page == view.page(), html(" aria-current=\"true\"")),
                    page))
            .toList());
  }

  static Html rows(Member me, List<SentRow> rows) {
    return html("{}", rows.stream().map(row -> row(me.phrases(), row)).toList());
  }

  private static Html row(Phrases phrases, SentRow row) {
    var person = row.person();
    return html(
        """
        <li class="invitation-card artdeco-list__item" data-row="{}">{}<div class="grow invitation-card__details">\
        <a class="name invitation-card__link" href="{}" dir="auto">{}</a><span class="dim clamp invitation-card__subtitle" dir="auto">{}</span>\
        <time class="dim time-badge">{}</time></div>\
        <button type="button" class="{} invitation-card__action-btn" aria-label="{}" data-does="withdraw" data-slug="{}">{}</button></li>
        """,
        person.slug(),
        Avatar.of(person, 56),
        Slugs.profile(person),
        person.name().shown(),
        person.headline(),
        row.age(phrases),
        DRESS.button(false),
        phrases.say("sent.withdraw.label", person.name().shown()),
        person.slug(),
        phrases.say("sent.withdraw"));
  }

  static Html withdrawal(Phrases phrases, SentRow row) {
    var first = row.person().name().given();
    return html(
        """
        <div data-withdrawal data-slug="{}" data-member="{}">
        <div class="overlay artdeco-modal-overlay"><div class="{} artdeco-modal--confirm" role="alertdialog" aria-labelledby="withdraw-title">
        <h2 id="withdraw-title">{}</h2>
        <p>{}</p>
        <div class="foot artdeco-modal__actionbar"><button type="button" class="{} artdeco-modal__confirm-dialog-btn" data-does="keep">{}</button>\
        <button type="button" class="{} artdeco-modal__confirm-dialog-btn" data-does="confirm-withdraw">{}</button></div>
        </div></div>
        <template data-toast="withdrawn">{}</template>
        <template data-toast="kept">{}</template>
        </div>\
        """,
        row.person().slug(),
        row.person().memberId(),
        DRESS.modal(),
        phrases.say("withdraw.title"),
        phrases.say("withdraw.text"),
        DRESS.button(false),
        phrases.say("withdraw.cancel"),
        DRESS.button(true),
        phrases.say("withdraw.confirm"),
        DRESS.toast(phrases, phrases.say("withdraw.done", first)),
        DRESS.toast(phrases, phrases.say("withdraw.failed", first)));
  }
}
