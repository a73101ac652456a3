package dev.flotilla.practice.front.newer;

import static dev.flotilla.practice.html.Html.html;
import static dev.flotilla.practice.html.Html.when;

import dev.flotilla.practice.front.Avatar;
import dev.flotilla.practice.front.MoreMenu;
import dev.flotilla.practice.front.Phrases;
import dev.flotilla.practice.front.ProfileView;
import dev.flotilla.practice.front.RelationButtons;
import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.network.Relation;
import dev.flotilla.practice.people.Person;

/** The parts of a profile that show the relation: sticky header, top card, More menu. */
final class TopCard {
  private static final NewerDress DRESS = new NewerDress();

  private final ProfileView view;
  private final Person person;
  private final Phrases phrases;
  private final RelationButtons buttons;

  TopCard(ProfileView view) {
    this.view = view;
    this.person = view.person();
    this.phrases = view.me().phrases();
    this.buttons = new RelationButtons(view, DRESS);
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

  Html menu() {
    return new MoreMenu(view, DRESS).template();
  }

  private Html picture(int size) {
    return view.nameless() ? Avatar.nobody(size) : Avatar.of(person, size);
  }

  private String name() {
    return view.nameless() ? phrases.say("profile.nameless") : person.name().shown();
  }

  /** The hidden twin says 1st of everybody, as on the real pages: only what is visible counts. */
  private Html degree() {
    return view.degree()
        .map(degree ->
            html(
                "<span class=\"deg _3k9xu\">{}</span><span class=\"deg twin _3k9xu\" aria-hidden=\"true\">{}</span>",
                phrases.say(degree),
                phrases.say("profile.degree.first")))
        .orElse(Html.NONE);
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
        phrases.say("profile.connections", view.reach()));
  }
}
