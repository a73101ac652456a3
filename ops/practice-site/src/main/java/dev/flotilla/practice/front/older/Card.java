package dev.flotilla.practice.front.older;

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
final class Card {
  private static final OlderDress DRESS = new OlderDress();

  private final ProfileView view;
  private final Person person;
  private final Phrases phrases;
  private final RelationButtons buttons;

  Card(ProfileView view) {
    this.view = view;
    this.person = view.person();
    this.phrases = view.me().phrases();
    this.buttons = new RelationButtons(view, DRESS);
  }

  /** Only a pending invitation is shown here a second time. */
  Html sticky() {
    return html(
        "<div class=\"sticky pvs-sticky-header\" data-part=\"sticky\">{}<p>{}</p>{}</div>",
        picture(28),
        name(),
        when(view.relation() == Relation.PENDING, buttons.pending()));
  }

  Html topCard() {
    return html(
        """
        <section class="card topcard artdeco-card pv-top-card" data-part="topcard" data-member-id="{}">
        <div class="cover"></div>
        <div class="portrait pv-top-card__photo">{}</div>
        <div class="who"><h2 class="text-heading-xlarge" dir="auto">{}</h2>{}</div>
        {}
        <div class="actions pvs-profile-actions">{}</div>
        </section>\
        """,
        person.memberId(),
        picture(112),
        name(),
        degree(),
        when(!view.nameless(), particulars()),
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

  /** The hidden twin comes first here and says 1st of everybody: only what is visible counts. */
  private Html degree() {
    return view.degree()
        .map(degree ->
            html(
                "<span class=\"twin dist-value\" aria-hidden=\"true\">{}</span><span class=\"deg dist-value\">{}</span>",
                phrases.say("profile.degree.first"),
                phrases.say(degree)))
        .orElse(Html.NONE);
  }

  private Html particulars() {
    return html(
        """
        <p class="headline text-body-medium" dir="auto">{}</p>
        <p class="place text-body-small">{} · <a href="/messaging/">{}</a></p>
        <p class="reach">{}</p>\
        """,
        person.headline(),
        person.place(),
        phrases.say("profile.contact"),
        phrases.say("profile.connections", view.reach()));
  }
}
