package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Phase;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.ListName;
import dev.flotilla.worker.page.PageTrouble;
import dev.flotilla.worker.page.Row;
import dev.flotilla.worker.page.SitePage;
import dev.flotilla.worker.page.SitePage.Aim;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Likes one of the contact's newest own posts that has no reaction of the account's; the next is
 * for another attempt. A like is a toggle on most sites, so its state is read before and after.
 */
final class LikeFlow {
  /** Stands before the post's key in what is told with the permit's request. */
  static final String POST = "post ";

  /** Posts that may have come while one was liked. */
  static final int SINCE = 5;

  private static final String LIKED = "liked=";
  private static final int RELOADS = 2;

  private final int wanted;
  private final int liked;
  private @Nullable Row post;
  private int left;

  LikeFlow(Action.Like like, Attempt attempt) {
    this.wanted = like.posts();
    this.liked = attempt.cursor().map(LikeFlow::count).orElse(0);
  }

  List<Step> steps() {
    return List.of(
        new Step("open", Phase.OPENING, this::open),
        new Step("commit", Phase.COMMITTING, this::commit),
        new Step("prove", Phase.PROVING, this::prove));
  }

  private Optional<Ending> open(Attempt attempt) {
    if (attempt.pack().slug(attempt.action().contact()).isEmpty()) {
      return Optional.of(Ending.notSent(new Outcome.InvalidUrl()));
    }
    return switch (Posts.read(attempt, wanted)) {
      case Posts.Reading.Trouble(var outcome) -> Optional.of(Ending.notSent(outcome));
      case Posts.Reading.Read(var posts) -> judge(attempt, posts);
    };
  }

  private Optional<Ending> judge(Attempt attempt, Posts posts) {
    if (posts.rows().isEmpty()) {
      return Optional.of(Ending.notSent(new Outcome.NothingToLike()));
    }
    post = posts.next().orElse(null);
    left = Math.min(posts.left(), wanted - liked);
    // Posts that came in between do not make it more than was asked for.
    if (post != null && left > 0) {
      return Optional.empty();
    }
    // That a post is liked already may be read off a label.
    return attempt
        .wordless()
        .or(() -> Optional.of(new Outcome.AlreadyLiked()))
        .map(Ending::notSent);
  }

  private Optional<Ending> commit(Attempt attempt) {
    return Commit.on(attempt, new Target(chosen()));
  }

  private Optional<Ending> prove(Attempt attempt) {
    var heard = Heard.after(attempt, true, s -> true);
    var ending = reopened(attempt, heard);
    return Optional.of(
        ending.verdict() == Verdict.SENT && left > 1
            ? ending.goingOnAt(LIKED + (liked + 1))
            : ending);
  }

  private Ending reopened(Attempt attempt, Heard heard) {
    var key = chosen().key();
    for (int i = 0; i < RELOADS; i++) {
      try {
        switch (Posts.read(attempt, wanted + SINCE)) {
          case Posts.Reading.Trouble(var outcome) -> {
            return Ending.inDoubt(heard.saidNo() ? heard.outcome(attempt) : outcome);
          }
          case Posts.Reading.Read(var posts) -> {
            var done = posts.find(key).map(Row::done);
            attempt.saw("liked when loaded again: " + done.map(String::valueOf).orElse("gone"));
            if (done.orElse(false)) {
              return heard.done(attempt, new Outcome.Liked(key));
            }
            if (done.isPresent() && heard.saidNo()) {
              return Ending.notSent(heard.outcome(attempt));
            }
          }
        }
      } catch (PageTrouble e) {
        if (e.kind() == PageTrouble.Kind.GONE) {
          throw e;
        }
        attempt.saw(String.valueOf(e.getMessage()));
      }
    }
    return heard.inDoubt(attempt);
  }

  private Row chosen() {
    if (post == null) {
      throw new IllegalStateException("A post is chosen before it is liked");
    }
    return post;
  }

  private static int count(String cursor) {
    var digits = cursor.startsWith(LIKED) ? cursor.substring(LIKED.length()) : "";
    return digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : 0;
  }

  private record Target(Row row) implements Commit.Target {
    @Override
    public Aim aim(SitePage page) {
      return page.aimInRow(ListName.POSTS, row, Element.LIKE);
    }

    @Override
    public Optional<Outcome> doubt(Attempt attempt, Aim aim) {
      var now = aim.row().orElse(row);
      var doubt =
          KnownPage.doubt(attempt, aim.sight())
              .or(() -> RightPerson.doubtOfList(attempt, aim.sight()));
      if (doubt.isPresent()) {
        return doubt;
      }
      return now.wanted() && !now.done()
          ? Optional.empty()
          : Optional.of(new Outcome.Aborted("the post is not as it was a moment ago"));
    }

    @Override
    public String seen(Aim aim) {
      return POST + row.key();
    }
  }
}
