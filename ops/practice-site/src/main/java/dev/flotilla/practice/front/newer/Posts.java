package dev.flotilla.practice.front.newer;

import static dev.flotilla.practice.html.Html.html;
import static dev.flotilla.practice.html.Html.when;

import dev.flotilla.practice.front.Avatar;
import dev.flotilla.practice.front.CommentView;
import dev.flotilla.practice.front.Phrases;
import dev.flotilla.practice.front.PostView;
import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.network.Reaction;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Slugs;
import java.util.List;
import java.util.Optional;

/** Posts with their reaction button, and under them comments whose like buttons look the same. */
final class Posts {
  private final Phrases phrases;

  Posts(Phrases phrases) {
    this.phrases = phrases;
  }

  Html list(List<PostView> posts) {
    return html("<ul class=\"posts\">{}</ul>", posts.stream().map(this::post).toList());
  }

  private Html post(PostView view) {
    var post = view.post();
    return html(
        """
        <li class="card" componentkey="update-card-{}"><div data-urn="{}">
        {}
        <div class="byline">{}<div>{}<span class="dim clamp" dir="auto">{}</span><span class="dim">{}</span></div></div>
        <p class="text" dir="auto">{}</p>
        <p class="dim">{}</p>
        <div class="bar">{}</div>
        {}
        </div></li>\
        """,
        post.urn(),
        post.urn(),
        when(
            post.reposted(),
            html(
                "<p class=\"dim repost\">{}</p>",
                phrases.say("activity.reposted", view.by().name().shown()))),
        Avatar.of(view.author(), 44),
        actor(view.author()),
        view.author().headline(),
        post.daysAgo() == 0
            ? phrases.say("activity.today")
            : phrases.say("activity.days", post.daysAgo()),
        post.text(),
        phrases.count("activity.likes", post.likes() + (view.mine().isPresent() ? 1 : 0)),
        react(post.urn(), view.mine()),
        comments(view.comments()));
  }

  private Html actor(Person person) {
    return html(
        "<a class=\"name\" data-actor href=\"{}\" dir=\"auto\">{}</a>",
        Slugs.profile(person),
        person.name().shown());
  }

  private Html react(String urn, Optional<Reaction> mine) {
    var celebrated = mine.equals(Optional.of(Reaction.CELEBRATE));
    var key = mine.isEmpty() ? "none" : celebrated ? "celebrate" : "like";
    return html(
        """
        <button type="button" class="react" aria-label="{}" data-does="react" data-urn="{}" data-none="{}" data-like="{}">{}</button>\
        """,
        phrases.say("reaction." + key),
        urn,
        phrases.say("reaction.none"),
        phrases.say("reaction.like"),
        phrases.say(celebrated ? "reaction.text.celebrate" : "reaction.text"));
  }

  private Html comments(List<CommentView> comments) {
    return when(
        !comments.isEmpty(),
        html(
            "<section class=\"comments\" aria-label=\"{}\">{}</section>",
            phrases.say("activity.comments"),
            comments.stream().map(this::comment).toList()));
  }

  private Html comment(CommentView view) {
    return html(
        "<article>{}<div>{}<p dir=\"auto\">{}</p>{}</div></article>",
        Avatar.of(view.author(), 30),
        actor(view.author()),
        view.comment().text(),
        react(view.comment().urn(), view.liked() ? Optional.of(Reaction.LIKE) : Optional.empty()));
  }
}
