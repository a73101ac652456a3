package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Phase;
import dev.flotilla.selectors.Relation;
import dev.flotilla.worker.page.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks whether a deed in doubt was done, and does nothing else. */
final class VerifyFlow {
  private VerifyFlow() {}

  static List<Step> ofInvite() {
    return byProfile(VerifyFlow::invited);
  }

  static List<Step> ofWithdraw() {
    return byProfile(VerifyFlow::takenBack);
  }

  static List<Step> ofLike(Action.Like like) {
    return List.of(
        new Step(
            "posts",
            Phase.PROVING,
            attempt ->
                Optional.of(
                    switch (Posts.read(attempt, like.posts() + LikeFlow.SINCE)) {
                      case Posts.Reading.Trouble(var outcome) -> Ending.inDoubt(outcome);
                      case Posts.Reading.Read(var posts) -> liked(attempt, posts);
                    })));
  }

  private static List<Step> byProfile(Function<Relation, Optional<Ending>> judge) {
    var steps = new ArrayList<>(new Arrival(judge, Ending::inDoubt).steps());
    steps.add(
        new Step(
            "conclude",
            Phase.PROVING,
            attempt -> Optional.of(Ending.notSent(new Outcome.NotSeen()))));
    return steps;
  }

  private static Optional<Ending> invited(Relation relation) {
    return switch (relation) {
      case PENDING, CONNECTED -> Optional.of(Ending.sent());
      case CONNECTABLE, IN_MENU -> Optional.empty();
      case UNAVAILABLE -> Optional.of(Ending.inDoubt(new Outcome.ProfileNotFound()));
      case OWN -> Optional.of(Ending.inDoubt(new Outcome.OwnProfile()));
      case INCOMING -> Optional.of(Ending.inDoubt(new Outcome.IncomingInvitation()));
      case WITHDRAWN -> Optional.of(Ending.inDoubt(new Outcome.WithdrawnHold()));
      case CLOSED -> Optional.of(Ending.inDoubt(new Outcome.ConnectionForbidden()));
    };
  }

  private static Optional<Ending> takenBack(Relation relation) {
    return switch (relation) {
      // Whoever accepted it had it: it was not taken back.
      case PENDING, CONNECTED -> Optional.of(Ending.notSent(new Outcome.NotSeen()));
      case IN_MENU -> Optional.empty();
      case CONNECTABLE, INCOMING, WITHDRAWN, CLOSED ->
          Optional.of(Ending.sent(new Outcome.Withdrawn()));
      case UNAVAILABLE -> Optional.of(Ending.inDoubt(new Outcome.ProfileNotFound()));
      case OWN -> Optional.of(Ending.inDoubt(new Outcome.OwnProfile()));
    };
  }

  /** The post in doubt is the one that the permit was asked for. */
  private static Ending liked(Attempt attempt, Posts posts) {
    var key =
        attempt
            .seen()
            .filter(seen -> seen.startsWith(LikeFlow.POST))
            .map(seen -> seen.substring(LikeFlow.POST.length()));
    if (key.isPresent()) {
      return posts
          .find(key.get())
          .map(row ->
              row.done()
                  ? Ending.sent(new Outcome.Liked(row.key()))
                  : Ending.notSent(new Outcome.NotSeen()))
          .orElseGet(Ending::inDoubt);
    }
    if (posts.rows().isEmpty()) {
      return Ending.inDoubt(new Outcome.NothingToLike());
    }
    // The newest without a reaction would have been it.
    return posts.rows().stream().noneMatch(Row::done)
        ? Ending.notSent(new Outcome.NotSeen())
        : Ending.inDoubt();
  }
}
