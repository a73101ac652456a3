package dev.flotilla.practice.front.newer;

import static dev.flotilla.practice.html.Html.html;
import static dev.flotilla.practice.html.Html.when;

import dev.flotilla.practice.front.Phrases;
import dev.flotilla.practice.front.ProfileView;
import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.network.Relation;
import dev.flotilla.practice.people.Person;

/** The parts of a profile that show the relation: sticky header, top card, More menu. */
final class TopCard {
  private final ProfileView view;
  private final Person person;
  private final Phrases phrases;
  private final RelationButtons buttons;

  TopCard(ProfileView view) {
    this.view = view;
    this.person = view.person();
    this.phrases = view.me().phrases();
    this.buttons = new RelationButtons(view);
  }

  /** Only a pending invitation is shown here a second time. */
  Html sticky() {
    return html(
        """
        <div class="sticky" data-part="sticky">{}<p>{}</p>{}</div>\
        """,
        picture(28),
        name(),
        when(view.relation() == Relation.PENDING, buttons.pending()));
  }

  Html card() {
    return html(
        """
        <section class="card topcard" data-part="topcard" \
        componentkey="com.linkedin.sdui.profile.card.ref{}Topcard">
        <div class="cover"></div>
        <div class="portrait">{}</div>
        <div class="who"><h2 dir="auto">{}</h2>{}</div>
        {}
        <div class="actions">{}</div>
        </section>\
        """,
        person.memberId(),
        picture(112),
        name(),
        degree(),
        view.nameless() ? Html.NONE : particulars(),
        buttons.all());
  }

  /** Waits in a template until More is pressed; then it opens outside the main part. */
  Html menu() {
    return html(
        """
        <template data-part="menu"><div popover="manual" class="menu"><div role="menu">{}{}{}{}{}</div></div></template>\
        """,
        when(
            view.relation().invitable() && view.relation() != Relation.CONNECT,
            buttons.inviteLink("", "menuitem")),
        when(view.relation() == Relation.CONNECTED, removal()),
        item("relation.pdf"),
        item("relation.report"),
        item("relation.about"));
  }

  private Html picture(int size) {
    return view.nameless() ? Avatar.nobody(size) : Avatar.of(person, size);
  }

  private String name() {
    return view.nameless() ? phrases.say("profile.nameless") : person.name().shown();
  }

  /** The hidden twin says 1st of everybody, as on the real pages: only what is visible counts. */
  private Html degree() {
    if (view.relation() == Relation.OWN || view.nameless()) {
      return Html.NONE;
    }
    var far = person.mark() % 5 == 0 ? "third" : "second";
    var degree = view.relation() == Relation.CONNECTED ? "first" : far;
    return html(
        "<span class=\"deg _3k9xu\">{}</span><span class=\"deg twin _3k9xu\" aria-hidden=\"true\">{}</span>",
        phrases.say("profile.degree." + degree),
        phrases.say("profile.degree.first"));
  }

  private Html particulars() {
    return html(
        """
        <p class="headline" dir="auto">{}</p>
        <p class="place">{} · <a href="/messaging/">{}</a></p>
        <p class="reach">{}</p>\
        """,
        person.headline(),
        person.place(),
        phrases.say("profile.contact"),
        phrases.say("profile.connections", Math.min(person.connections(), 500) + plus()));
  }

  private String plus() {
    return person.connections() > 500 ? "+" : "";
  }

  private Html removal() {
    return html(
        """
        <button type="button" role="menuitem" aria-label="{}" data-does="tie" data-deed="disconnect" data-member="{}">{}</button>\
        """,
        phrases.say("relation.remove.label", person.name().shown()),
        person.memberId(),
        phrases.say("relation.remove"));
  }

  private Html item(String key) {
    return html("<a role=\"menuitem\" href=\"/help/\">{}</a>", phrases.say(key));
  }
}
