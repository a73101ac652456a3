package dev.flotilla.practice.front.newer;

import static dev.flotilla.practice.html.Html.html;
import static dev.flotilla.practice.html.Html.when;

import dev.flotilla.practice.front.InviteView;
import dev.flotilla.practice.front.Phrases;
import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Slugs;
import dev.flotilla.practice.people.Trait;

/**
 * The steps of an invitation. Only one of them is in the page at a time; the others are templates.
 */
final class InviteDialog {
  private final InviteView view;
  private final Person person;
  private final Phrases phrases;

  InviteDialog(InviteView view) {
    this.view = view;
    this.person = view.person();
    this.phrases = view.me().phrases();
  }

  Html page() {
    var main =
        html(
            "<p class=\"lone\"><a href=\"{}\">{}</a></p>{}",
            Slugs.profile(person),
            phrases.say("invite.back"),
            parts(true));
    var title = phrases.say("invite.page", person.name().shown());
    return Frame.member(view.me(), title, main, Html.NONE);
  }

  /** All of it; with {@code open}, the first step is in the page already. */
  Html parts(boolean open) {
    return html(
        """
        <div data-invite data-slug="{}" data-member="{}" data-instant="{}">
        <div class="overlay">{}</div>
        <template data-step="start">{}</template>
        <template data-step="note">{}</template>
        {}{}
        </div>\
        """,
        person.slug(),
        person.memberId(),
        person.is(Trait.INSTANT_SEND),
        when(open, start()),
        start(),
        view.notesLeft() == 0 ? InviteAlerts.upsell(phrases) : note(),
        InviteAlerts.steps(phrases),
        InviteAlerts.toasts(phrases, person));
  }

  private Html start() {
    return person.is(Trait.EMAIL_REQUIRED) ? email() : choice();
  }

  private Html choice() {
    return modal(
        html(
            """
            <p class="lede">{}</p><div class="foot">{}{}</div>\
            """,
            phrases.say("invite.lede", person.name().shown()),
            button("add-note", "invite.add-note", "btn", false),
            button("send-plain", "invite.send-plain", "btn primary", false)));
  }

  private Html note() {
    return modal(
        html(
            """
            <p class="lede">{}</p>
            <label class="dim" for="custom-message">{}</label>
            <textarea id="custom-message" name="message" rows="5" placeholder="{}"{} data-limit="{}"></textarea>
            <p class="counter"><span data-counter>0/{}</span></p>
            <p class="fault" data-note-limit hidden>{}</p>
            <p class="dim">{}</p>
            <div class="foot">{}{}</div>\
            """,
            phrases.say("invite.lede", person.name().shown()),
            phrases.say("invite.note"),
            phrases.say("invite.note.hint"),
            person.is(Trait.UNBOUNDED_NOTE)
                ? Html.NONE
                : html(" maxlength=\"{}\"", view.noteLimit()),
            view.noteLimit(),
            view.noteLimit(),
            phrases.say("invite.note.limit"),
            phrases.count("invite.remaining", view.notesLeft()),
            button("cancel-note", "invite.cancel-note", "btn", false),
            button("send-note", "invite.send", "btn primary", true)));
  }

  private Html email() {
    return modal(
        html(
            """
            <p class="lede"><strong>{}</strong></p>
            <p>{}</p>
            <label class="dim" for="invite-email">{}</label>
            <input id="invite-email" type="email" name="email" autocomplete="off">
            <p class="fault" data-email-wrong hidden>{}</p>
            <div class="foot">{}</div>\
            """,
            person.name().shown(),
            phrases.say("invite.email"),
            phrases.say("invite.email.label"),
            phrases.say("invite.email.wrong", person.name().given()),
            button("send-email", "invite.send", "btn primary", true)));
  }

  private Html modal(Html body) {
    return html(
        """
        <div class="modal" data-test-modal-id="send-invite-modal" role="dialog" aria-labelledby="send-invite-modal">
        <button type="button" class="ghost close" aria-label="{}" data-does="dismiss">×</button>
        <h2 id="send-invite-modal">{}</h2>
        {}
        </div>\
        """,
        phrases.say("invite.dismiss"),
        phrases.say("invite.title"),
        body);
  }

  private Html button(String does, String key, String css, boolean disabled) {
    return html(
        "<button type=\"button\" class=\"{}\" aria-label=\"{}\" data-does=\"{}\"{}>{}</button>",
        css,
        phrases.say(key),
        does,
        when(disabled, html(" disabled")),
        phrases.say(key));
  }
}
