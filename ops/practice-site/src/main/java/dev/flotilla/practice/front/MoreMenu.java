package dev.flotilla.practice.front;

import static dev.flotilla.practice.html.Html.html;
import static dev.flotilla.practice.html.Html.when;

import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.network.Relation;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Slugs;

/** Waits in a template until More is pressed; then it opens outside the main part. */
public final class MoreMenu {
  private final ProfileView view;
  private final Dress dress;
  private final Phrases phrases;

  public MoreMenu(ProfileView view, Dress dress) {
    this.view = view;
    this.dress = dress;
    this.phrases = view.me().phrases();
  }

  public Html template() {
    return html(
        """
        <template data-part="menu"><div popover="manual" class="{}"><div role="menu">{}{}{}{}{}{}</div></div></template>\
        """,
        dress.menu(),
        view.namesake().map(this::namesake).orElse(Html.NONE),
        when(
            view.relation().invitable() && view.relation() != Relation.CONNECT,
            new RelationButtons(view, dress).inviteLink("", "menuitem")),
        when(view.relation() == Relation.CONNECTED, removal()),
        item("relation.pdf"),
        item("relation.report"),
        item("relation.about"));
  }

  /** Somebody else of the same name, whom the menu offers to invite. */
  private Html namesake(Person other) {
    return html(
        """
        <a class="" role="menuitem" aria-label="{}" href="/preload/custom-invite/?vanityName={}" data-does="invite" data-slug="{}">{}</a>\
        """,
        phrases.say("relation.connect.label", other.name().shown()),
        Slugs.encoded(other.slug()),
        other.slug(),
        phrases.say("relation.connect"));
  }

  private Html removal() {
    return html(
        """
        <button type="button" role="menuitem" aria-label="{}" data-does="tie" data-deed="disconnect" data-member="{}">{}</button>\
        """,
        phrases.say("relation.remove.label", view.person().name().shown()),
        view.person().memberId(),
        phrases.say("relation.remove"));
  }

  private Html item(String key) {
    return html("<a role=\"menuitem\" href=\"/help/\">{}</a>", phrases.say(key));
  }
}
