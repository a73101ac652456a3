package dev.flotilla.practice.front;

import static dev.flotilla.practice.html.Html.html;
import static dev.flotilla.practice.html.Html.when;

import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.people.Person;

/** What the site says when an invitation was sent, was not, or was almost not. */
final class InviteAlerts {
  private InviteAlerts() {}

  static Html upsell(Phrases phrases, Dress dress) {
    return html(
        """
        <div class="{}" role="dialog" aria-labelledby="premium-upsell">
        <button type="button" class="ghost close" aria-label="{}" data-does="dismiss">×</button>
        <h2 id="premium-upsell">{}</h2>
        <p class="lede">{}</p>
        <div class="foot"><a class="btn gold" href="/premium/products/?upsellOrderOrigin=custom_invite">{}</a></div>
        </div>\
        """,
        dress.modal(),
        phrases.say("invite.dismiss"),
        phrases.say("invite.upsell.title"),
        phrases.say("invite.upsell"),
        phrases.say("invite.upsell.link"));
  }

  static Html steps(Phrases phrases, Dress dress) {
    return html(
        """
        <template data-step="upsell">{}</template>
        <template data-step="limit">{}</template>
        <template data-step="warning">{}</template>\
        """,
        upsell(phrases, dress),
        alert(phrases, dress, "invite.limit", false),
        alert(phrases, dress, "invite.warning", true));
  }

  private static Html alert(Phrases phrases, Dress dress, String key, boolean warning) {
    return html(
        """
        <div class="{} ip-fuse-limit-alert" role="alertdialog" aria-labelledby="ip-fuse-limit-alert__header">
        <div{}><h2 id="ip-fuse-limit-alert__header">{}</h2>
        <p class="lede">{}</p></div>
        <div class="foot"><button type="button" class="{}" aria-label="{}" data-does="dismiss">{}</button></div>
        </div>\
        """,
        dress.modal(),
        when(warning, html(" class=\"ip-fuse-limit-alert__warning\"")),
        phrases.say(key + ".title"),
        phrases.say(key),
        dress.button(true),
        phrases.say("invite.got-it"),
        phrases.say("invite.got-it"));
  }

  static Html toasts(Phrases phrases, Dress dress, Person person) {
    var first = person.name().given();
    return html(
        "{}{}{}{}{}{}{}",
        toast(phrases, dress, "sent", phrases.say("invite.sent", person.name().shown())),
        toast(
            phrases,
            dress,
            "CANT_INVITE_CONNECTION_LIMIT_REACHED",
            phrases.say("invite.refused.limit", first)),
        toast(phrases, dress, "CANT_RESEND_YET", phrases.say("invite.refused.hold", first)),
        toast(
            phrases,
            dress,
            "MAX_INVITATION_SENT",
            phrases.say("invite.refused.outstanding", first)),
        toast(
            phrases,
            dress,
            "PRIMARY_HANDLE_NOT_CONFIRMED",
            phrases.say("invite.refused.unconfirmed", first)),
        toast(phrases, dress, "STILL_WITHDRAWING", phrases.say("invite.refused.withdrawing")),
        toast(phrases, dress, "other", phrases.say("invite.refused.other", first)));
  }

  private static Html toast(Phrases phrases, Dress dress, String name, String words) {
    return html("<template data-toast=\"{}\">{}</template>", name, dress.toast(phrases, words));
  }
}
