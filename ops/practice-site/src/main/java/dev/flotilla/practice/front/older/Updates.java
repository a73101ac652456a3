package dev.flotilla.practice.front.older;

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

/** Posts whose button says by {@code aria-pressed} whether it was pressed; comments alike. */
final class Updates {
  private final Phrases phrases;

  Updates(Phrases phrases) {
    this.phrases = phrases;
  }

  Html list(List<PostView> posts) {
    return html("<ul class=\"posts\">{}</ul>", posts.stream().map(this::post).toList());
  }

  private Html post(PostView view) {
    var post = view.post();
    return html(
        """
        <li class="card artdeco-card profile-creator-shared-feed-update__container"><div class="feed-shared-update-v2" data-urn="{}">
        {}
        <div class="byline update-components-actor">{}<div>{}<span class="dim">{}</span></div></div>
        <p class="text update-components-text" dir="auto">{}</p>
        <p class="dim social-details-social-counts">{}</p>
        <div class="bar feed-shared-social-action-bar">{}</div>
        {}
        </div></li>\
        """,
        post.urn(),
        when(
            post.reposted(),
            html(
                "<p class=\"dim repost update-components-header\">{}</p>",
                phrases.say("activity.reposted", view.by().name().shown()))),
        Avatar.of(view.author(), 44),
        actor(view.author(), "update-components-actor__meta-link"),
        post.daysAgo() == 0
            ? phrases.say("activity.today")
            : phrases.say("activity.days", post.daysAgo()),
        post.text(),
        phrases.count("activity.likes", post.likes() + (view.mine().isPresent() ? 1 : 0)),
        react(post.urn(), view.mine()),
        when(
            !view.comments().isEmpty(),
            html(
                "<section class=\"comments comments-comments-list\" aria-label=\"{}\">{}</section>",
                phrases.say("activity.comments"),
                view.comments().stream().map(this::comment).toList())));
  }

  private static Html actor(Person person, String css) {
    return html(
        "<a class=\"name {}\" data-actor href=\"{}\" dir=\"auto\">{}</a>",
        css,
        Slugs.profile(person),
        person.name().shown());
  }

  private Html react(String urn, Optional<Reaction> mine) {
    var celebrated = mine.equals(Optional.of(Reaction.CELEBRATE));
    return html(
        """
        <button type="button" class="react react-button__trigger" aria-label="{}" aria-pressed="{}" data-does="react" data-urn="{}">{}</button>\
        """,
        phrases.say(celebrated ? "reaction.react.celebrate" : "reaction.react"),
        mine.isPresent(),
        urn,
        phrases.say(celebrated ? "reaction.text.celebrate" : "reaction.text"));
  }

  private Html comment(CommentView view) {
    return html(
        "<article class=\"comments-comment-entity\">{}<div>{}<p dir=\"auto\">{}</p>{}</div></article>",
        Avatar.of(view.author(), 30),
        actor(view.author(), "comments-comment-meta__description-container"),
        view.comment().text(),
        react(view.comment().urn(), view.liked() ? Optional.of(Reaction.LIKE) : Optional.empty()));
  }
}
