package dev.flotilla.practice.front.newer;

import static dev.flotilla.practice.html.Html.html;

import dev.flotilla.practice.front.Phrases;
import dev.flotilla.practice.front.ProfileView;
import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Slugs;

/**
 * The buttons of a top card, by relation, with the key that names the relation in every language.
 */
final class RelationButtons {
  private final ProfileView view;
  private final Person person;
  private final Phrases phrases;
  private final String name;

  RelationButtons(ProfileView view) {
    this.view = view;
    this.person = view.person();
    this.phrases = view.me().phrases();
    this.name = person.name().shown();
  }

  Html all() {
    return switch (view.relation()) {
      case CONNECT ->
          html("{}{}{}", keyed("connect", inviteLink("btn primary", "")), message(), more());
      case CONNECT_IN_MORE -> html("{}{}", message("btn primary"), keyed("connect", more()));
      case FOLLOW -> html("{}{}{}", follow(), message(), keyed("connect", more()));
      case FOLLOW_ONLY -> html("{}{}{}", follow(), message(), more());
      case FOLLOWING -> html("{}{}{}", following(), message(), keyed("connect", more()));
      case FOLLOWING_ONLY -> html("{}{}{}", following(), message(), more());
      case PENDING -> html("{}{}{}", keyed("pending", pending()), message(), more());
      case WITHDRAWN -> html("{}{}{}", keyed("withdrawn", held()), message(), more());
      case CONNECTED -> html("{}{}", message("btn primary"), more());
      case INCOMING -> html("{}{}{}", tie("accept", "btn primary"), tie("ignore", "btn"), more());
      case OUT_OF_NETWORK -> more();
      case OWN -> edit();
    };
  }

  /** Connect, as the top card has it or (as a menu item) the More menu. */
  Html inviteLink(String css, String attributes) {
    var to = view.linkTo();
    var slug = Slugs.encoded(to.slug());
    var renamed = view.renamed();
    return html(
        """
        <a class="{}"{} aria-label="{}" href="{}" data-does="invite" data-slug="{}">{}</a>\
        """,
        css,
        attributes.isEmpty() ? Html.NONE : html(" role=\"{}\"", attributes),
        phrases.say(renamed ? "relation.connect.renamed.label" : "relation.connect.label", name),
        (renamed ? "/preload/add-member/?member=" : "/preload/custom-invite/?vanityName=") + slug,
        to.slug(),
        phrases.say(renamed ? "relation.connect.renamed" : "relation.connect"));
  }

  Html pending() {
    return html(
        """
        <a class="btn" aria-label="{}" href="/mynetwork/" data-does="withdraw" data-slug="{}">{}</a>\
        """,
        phrases.say("relation.pending.label", name),
        person.slug(),
        phrases.say("relation.pending"));
  }

  private Html keyed(String state, Html button) {
    var key =
        view.renamed() && state.equals("connect")
            ? "RelationControl:urn:li:fsd_profile:" + person.memberId() + ":open"
            : "ConnectButtonstate:invitation:urn:li:member:" + person.memberId() + "_" + state;
    return html("<div componentkey=\"{}\">{}</div>", key, button);
  }

  private Html held() {
    return html(
        "<button type=\"button\" class=\"btn\" aria-label=\"{}\">{}</button>",
        phrases.say("relation.connect.label", name),
        phrases.say("relation.connect"));
  }

  private Html message() {
    return message("btn");
  }

  private Html message(String css) {
    return html(
        "<a class=\"{}\" aria-label=\"{}\" href=\"/messaging/compose/?recipient={}\">{}</a>",
        css,
        phrases.say("relation.message.label", name),
        person.memberId(),
        phrases.say("relation.message"));
  }

  private Html follow() {
    return tie("follow", "btn primary");
  }

  private Html following() {
    return html(
        "<a class=\"btn\" aria-label=\"{}\" href=\"{}recent-activity/all/\">{}</a>",
        phrases.say("relation.following.label", name),
        Slugs.profile(person),
        phrases.say("relation.following"));
  }

  private Html tie(String deed, String css) {
    return html(
        """
        <button type="button" class="{}" aria-label="{}" data-does="tie" data-deed="{}" data-member="{}">{}</button>\
        """,
        css,
        phrases.say("relation." + deed + ".label", name),
        deed,
        person.memberId(),
        phrases.say("relation." + deed));
  }

  private Html edit() {
    return html(
        "<a class=\"btn\" aria-label=\"{}\" href=\"{}edit/intro/\">{}</a>",
        phrases.say("relation.edit.label"),
        Slugs.profile(person),
        phrases.say("relation.edit"));
  }

  private Html more() {
    return html(
        """
        <button type="button" class="btn" aria-expanded="false" aria-label="{}" data-does="more">{}</button>\
        """,
        phrases.say("relation.more"),
        phrases.say("relation.more"));
  }
}
