package dev.flotilla.practice.front;

import static dev.flotilla.practice.html.Html.html;
import static dev.flotilla.practice.html.Html.when;

import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Slugs;
import dev.flotilla.practice.people.Trait;

/**
 * The steps of an invitation. Only one of them is in the page at a time; the others are templates.
 */
public final class InviteDialog {
  private final InviteView view;
  private final Dress dress;
  private final Person person;
  private final Phrases phrases;

  public InviteDialog(InviteView view, Dress dress) {
    this.view = view;
    this.dress = dress;
    this.person = view.person();
    this.phrases = view.me().phrases();
  }

  /** Leads back to the profile, where the dialog is a page of its own. */
  public Html way() {
    return html(
        "<p class=\"lone\"><a href=\"{}\">{}</a></p>",
        Slugs.profile(person),
        phrases.say("invite.back"));
  }

  /** The title of such a page. */
  public String title() {
    return phrases.say("invite.page", person.name().shown());
  }

  /** All of it; with {@code open}, the first step is in the page already. */
  public Html parts(boolean open) {
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
        view.notesLeft() == 0 ? InviteAlerts.upsell(phrases, dress) : note(),
        InviteAlerts.steps(phrases, dress),
        InviteAlerts.toasts(phrases, dress, person));
  }

  private Html start() {
    return person.is(Trait.EMAIL_REQUIRED) ? email() : choice();
  }

  private Html choice() {
    return modal(
        phrases.say("invite.title"),
        html(
            """
            <p class="lede">{}</p><div class="foot">{}{}</div>\
            """,
            phrases.say("invite.lede", person.name().shown()),
            button("add-note", "invite.add-note", false, false),
            button("send-plain", "invite.send-plain", true, false)));
  }

  private Html note() {
    return modal(
        phrases.say("invite.title"),
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
            button("cancel-note", "invite.cancel-note", false, false),
            button("send-note", dress.sendPhrase(), true, true)));
  }

  private Html email() {
    return modal(
        dress.emailTitle(phrases, person),
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
            button("send-email", dress.sendPhrase(), true, true)));
  }

  private Html modal(String title, Html body) {
    return html(
        """
        <div class="{}" data-test-modal-id="send-invite-modal" role="dialog" aria-labelledby="send-invite-modal">
        <button type="button" class="ghost close" aria-label="{}" data-does="dismiss">×</button>
        <h2 id="send-invite-modal">{}</h2>
        {}
        </div>\
        """,
        dress.modal(),
        phrases.say("invite.dismiss"),
        title,
        body);
  }

  private Html button(String does, String key, boolean primary, boolean disabled) {
    return html(
        "<button type=\"button\" class=\"{}\" aria-label=\"{}\" data-does=\"{}\"{}>{}</button>",
        dress.button(primary),
        phrases.say(key),
        does,
        when(disabled, html(" disabled")),
        phrases.say(key));
  }
}
