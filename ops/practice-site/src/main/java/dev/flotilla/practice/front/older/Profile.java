package dev.flotilla.practice.front.older;

import static dev.flotilla.practice.html.Html.html;
import static dev.flotilla.practice.html.Html.when;

import dev.flotilla.practice.front.Phrases;
import dev.flotilla.practice.front.ProfileView;
import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.people.Job;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Slugs;
import java.util.List;

/** A profile: top card, about, activity, experience, and a rail full of other people to invite. */
final class Profile {
  private final ProfileView view;
  private final Person person;
  private final Phrases phrases;

  Profile(ProfileView view) {
    this.view = view;
    this.person = view.person();
    this.phrases = view.me().phrases();
  }

  Html page() {
    var card = new Card(view);
    var main =
        html(
            "{}<div class=\"columns\"><div class=\"column\">{}{}</div>{}</div>",
            card.sticky(),
            card.topCard(),
            when(!view.nameless(), story()),
            rail());
    return Outlet.page(view.me(), view.title(), main, card.menu());
  }

  private Html story() {
    return html(
        "{}{}{}",
        section("profile.about", html("<p dir=\"auto\">{}</p>", person.about())),
        section(
            "profile.activity",
            html(
                "<p><a href=\"{}recent-activity/all/\">{}</a></p>",
                Slugs.profile(person),
                phrases.say("profile.activity.all"))),
        section(
            "profile.experience",
            html("<ul class=\"jobs\">{}</ul>", person.jobs().stream().map(this::job).toList())));
  }

  private Html section(String heading, Html body) {
    return html(
        "<section class=\"card artdeco-card pv-profile-card\"><h3 class=\"pvs-header__title\">{}</h3>{}</section>",
        phrases.say(heading),
        body);
  }

  private Html job(Job job) {
    return html(
        "<li class=\"artdeco-list__item\"><div><strong>{}</strong><span>{}</span></div></li>",
        job.title(),
        job.company());
  }

  private Html rail() {
    return html(
        "<aside class=\"scaffold-layout__aside\">{}{}</aside>",
        people("pv-browsemap-section", "profile.also-viewed", view.alsoViewed()),
        people("pv-pymk-section", "profile.may-know", view.mayKnow()));
  }

  private Html people(String css, String heading, List<Person> people) {
    return when(
        !people.isEmpty(),
        html(
            "<section class=\"card artdeco-card {}\"><h3>{}</h3><ul class=\"people\">{}</ul></section>",
            css,
            phrases.say(heading),
            people.stream().map(other -> Entity.of(other, phrases)).toList()));
  }
}
