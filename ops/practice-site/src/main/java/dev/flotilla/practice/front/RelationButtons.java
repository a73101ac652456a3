package dev.flotilla.practice.front;

import static dev.flotilla.practice.html.Html.html;

import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Slugs;

/** The buttons of a top card, by relation. */
public final class RelationButtons {
  private final ProfileView view;
  private final Dress dress;
  private final Person person;
  private final Phrases phrases;
  private final String name;

  public RelationButtons(ProfileView view, Dress dress) {
    this.view = view;
    this.dress = dress;
    this.person = view.person();
    this.phrases = view.me().phrases();
    this.name = person.name().shown();
  }

  public Html all() {
    return switch (view.relation()) {
      case CONNECT ->
          html("{}{}{}", keyed("connect", inviteLink(dress.button(true), "")), message(), more());
      case CONNECT_IN_MORE -> html("{}{}", message(true), keyed("connect", more()));
      case FOLLOW -> html("{}{}{}", follow(), message(), keyed("connect", more()));
      case FOLLOW_ONLY -> html("{}{}{}", follow(), message(), more());
      case FOLLOWING -> html("{}{}{}", following(), message(), keyed("connect", more()));
      case FOLLOWING_ONLY -> html("{}{}{}", following(), message(), more());
      case PENDING -> html("{}{}{}", keyed("pending", pending()), message(), more());
      case WITHDRAWN -> html("{}{}{}", keyed("withdrawn", held()), message(), more());
      case CONNECTED -> html("{}{}", message(true), more());
      case INCOMING -> html("{}{}{}", tie("accept", true), tie("ignore", false), more());
      case OUT_OF_NETWORK -> more();
      case OWN -> edit();
    };
  }

  /** Connect, as the top card has it or (as a menu item) the More menu. */
  Html inviteLink(String css, String role) {
    return switch (view.control()) {
      case ORDINARY, NEW_KEY ->
          inviteLink(css, role, "relation.connect", "/preload/custom-invite/?vanityName=");
      case RENAMED ->
          inviteLink(css, role, "relation.connect.renamed", "/preload/add-member/?member=");
      case DISGUISED ->
          html(
              "<button type=\"button\" class=\"{} tie-in\" data-does=\"invite\" data-slug=\"{}\">{}</button>",
              css,
              view.linkTo().slug(),
              phrases.say("relation.connect.renamed"));
      case REMOVED -> Html.NONE;
    };
  }

  private Html inviteLink(String css, String role, String phrase, String address) {
    var to = view.linkTo();
    return html(
        """
        <a class="{}"{} aria-label="{}" href="{}" data-does="invite" data-slug="{}">{}</a>\
        """,
        css,
        role.isEmpty() ? Html.NONE : html(" role=\"{}\"", role),
        phrases.say(phrase + ".label", name),
        address + Slugs.encoded(to.slug()),
        to.slug(),
        phrases.say(phrase));
  }

  public Html pending() {
    return html(
        """
        <a class="{}" aria-label="{}" href="/mynetwork/" data-does="withdraw" data-slug="{}">{}</a>\
        """,
        dress.button(false),
        phrases.say("relation.pending.label", name),
        person.slug(),
        phrases.say("relation.pending"));
  }

  private Html keyed(String state, Html control) {
    return dress.keyed(view, state, control);
  }

  private Html held() {
    return html(
        "<button type=\"button\" class=\"{}\" aria-label=\"{}\">{}</button>",
        dress.button(false),
        phrases.say("relation.connect.label", name),
        phrases.say("relation.connect"));
  }

  private Html message() {
    return message(false);
  }

  private Html message(boolean primary) {
    return html(
        "<a class=\"{}\" aria-label=\"{}\" href=\"/messaging/compose/?recipient={}\">{}</a>",
        dress.button(primary),
        phrases.say("relation.message.label", name),
        person.memberId(),
        phrases.say("relation.message"));
  }

  private Html follow() {
    return tie("follow", true);
  }

  private Html following() {
    return html(
        "<a class=\"{}\" aria-label=\"{}\" href=\"{}recent-activity/all/\">{}</a>",
        dress.button(false),
        phrases.say("relation.following.label", name),
        Slugs.profile(person),
        phrases.say("relation.following"));
  }

  private Html tie(String deed, boolean primary) {
    return html(
        """
        <button type="button" class="{}" aria-label="{}" data-does="tie" data-deed="{}" data-member="{}">{}</button>\
        """,
        dress.button(primary),
        phrases.say("relation." + deed + ".label", name),
        deed,
        person.memberId(),
        phrases.say("relation." + deed));
  }

  private Html edit() {
    return html(
        "<a class=\"{}\" aria-label=\"{}\" href=\"{}edit/intro/\">{}</a>",
        dress.button(false),
        phrases.say("relation.edit.label"),
        Slugs.profile(person),
        phrases.say("relation.edit"));
  }

  private Html more() {
    return html(
        """
        <button type="button" class="{}" aria-expanded="false" aria-label="{}" data-does="more">{}</button>\
        """,
        dress.button(false),
        phrases.say("relation.more"),
        phrases.say("relation.more"));
  }
}
