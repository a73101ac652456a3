package dev.flotilla.practice.front.newer;

import static dev.flotilla.practice.html.Html.html;
import static dev.flotilla.practice.html.Html.when;

import dev.flotilla.practice.front.Phrases;
import dev.flotilla.practice.front.ProfileView;
import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.people.Job;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Slugs;
import java.util.List;

/**
 * A profile: top card, about, experience, activity, and a sidebar full of other people to invite.
 */
final class ProfilePage {
  private final ProfileView view;
  private final Person person;
  private final Phrases phrases;

  ProfilePage(ProfileView view) {
    this.view = view;
    this.person = view.person();
    this.phrases = view.me().phrases();
  }

  Html page() {
    var card = new TopCard(view);
    var main =
        html(
            """
            {}<div class="columns"><div class="column">{}{}</div>{}</div>\
            """,
            card.sticky(),
            card.card(),
            view.nameless() ? Html.NONE : story(),
            sidebar());
    return Frame.member(view.me(), view.title(), main, card.menu());
  }

  private Html story() {
    return html(
        """
        <section class="card" componentkey="com.linkedin.sdui.profile.card.ref{}About"><h3>{}</h3><p dir="auto">{}</p></section>
        <section class="card" componentkey="com.linkedin.sdui.profile.card.ref{}Activity"><h3>{}</h3>{}<p><a href="{}recent-activity/all/">{}</a></p></section>
        <section class="card" componentkey="com.linkedin.sdui.profile.card.ref{}Experience"><h3>{}</h3><ul class="jobs">{}</ul></section>\
        """,
        person.memberId(),
        phrases.say("profile.about"),
        person.about(),
        person.memberId(),
        phrases.say("profile.activity"),
        newestPost(),
        Slugs.profile(person),
        phrases.say("profile.activity.all"),
        person.memberId(),
        phrases.say("profile.experience"),
        person.jobs().stream().map(this::job).toList());
  }

  private Html newestPost() {
    return person.posts().stream()
        .filter(post -> !post.reposted())
        .findFirst()
        .map(post -> html("<p class=\"quote\" dir=\"auto\">{}</p>", post.text()))
        .orElse(Html.NONE);
  }

  private Html job(Job job) {
    return html(
        "<li><span class=\"logo\" aria-hidden=\"true\">{}</span><div><strong>{}</strong><span>{}</span><span class=\"dim\">{}</span></div></li>",
        job.company().substring(0, 1),
        job.title(),
        job.company(),
        job.until() == 0
            ? phrases.say("profile.job.now", job.from())
            : phrases.say("profile.job", job.from(), job.until()));
  }

  private Html sidebar() {
    return html(
        "<aside>{}{}</aside>",
        people("profileAsideBrowsemap", "profile.also-viewed", view.alsoViewed()),
        people("profileAsidePymk", "profile.may-know", view.mayKnow()));
  }

  private Html people(String key, String heading, List<Person> people) {
    return when(
        !people.isEmpty(),
        html(
            "<section class=\"card\" componentkey=\"{}{}\"><h3>{}</h3><ul class=\"people\">{}</ul></section>",
            key,
            person.memberId(),
            phrases.say(heading),
            people.stream().map(other -> InvitableRow.of(other, key, phrases)).toList()));
  }
}
