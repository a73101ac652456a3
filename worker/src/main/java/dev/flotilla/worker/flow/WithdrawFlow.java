package dev.flotilla.worker.flow;

import static dev.flotilla.selectors.Element.CONFIRM_WITHDRAW;
import static dev.flotilla.selectors.Element.MORE;
import static dev.flotilla.selectors.Element.WITHDRAW;
import static dev.flotilla.selectors.Element.WITHDRAW_DIALOG;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Phase;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.ListName;
import dev.flotilla.selectors.Relation;
import dev.flotilla.selectors.Shape;
import dev.flotilla.worker.page.Row;
import dev.flotilla.worker.page.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes an invitation back. The profile says first whether there is one and who the person is, and
 * last whether it is gone; in between it is taken back where the site does that.
 */
final class WithdrawFlow {
  /** The relations of a contact with whom no invitation of ours waits, and none was accepted. */
  static final Set<Relation> TAKEN_BACK =
      Set.of(
          Relation.CONNECTABLE,
          Relation.IN_MENU,
          Relation.WITHDRAWN,
          Relation.CLOSED,
          Relation.INCOMING);

  private final Arrival arrival = new Arrival(WithdrawFlow::judge, Ending::notSent);
  private final Shape shape;
  private @Nullable Row row;
  private Element sender = WITHDRAW;

  WithdrawFlow(Shape shape) {
    this.shape = shape;
  }

  List<Step> steps() {
    var steps = new ArrayList<>(arrival.steps());
    steps.add(new Step("find", Phase.PREPARING, this::find));
    steps.add(new Step("ask", Phase.PREPARING, this::ask));
    steps.add(
        new Step(
            "commit",
            Phase.COMMITTING,
            attempt -> Commit.on(attempt, new WithdrawTarget(sender, row))));
    steps.add(new Step("prove", Phase.PROVING, WithdrawFlow::prove));
    return steps;
  }

  private static Optional<Ending> judge(Relation relation) {
    return switch (relation) {
      case PENDING -> Optional.empty();
      case IN_MENU -> Optional.empty(); // the menu tells
      case CONNECTED -> Optional.of(Ending.notSent(new Outcome.AlreadyConnected()));
      case OWN -> Optional.of(Ending.notSent(new Outcome.OwnProfile()));
      case UNAVAILABLE -> Optional.of(Ending.notSent(new Outcome.ProfileNotFound()));
      case CONNECTABLE, INCOMING, WITHDRAWN, CLOSED ->
          Optional.of(Ending.notSent(new Outcome.NothingToWithdraw()));
    };
  }

  private Optional<Ending> find(Attempt attempt) {
    return switch (shape.withdraw()) {
      case LIST -> inList(attempt);
      case PROFILE -> onProfile(attempt);
      case NONE -> Optional.of(Ending.notSent(new Outcome.NotSupported()));
    };
  }

  private static Optional<Ending> onProfile(Attempt attempt) {
    var page = attempt.page();
    if (attempt.pack().shape().menu() && !page.look(List.of(), 0).shown().contains(WITHDRAW)) {
      page.click(MORE);
      attempt.lookUntil(
          List.of(WITHDRAW),
          attempt.intervals().clickTimeoutMs(),
          s -> s.shown().contains(WITHDRAW) || KnownPage.said(s).isPresent());
    }
    return Optional.empty();
  }

  private Optional<Ending> inList(Attempt attempt) {
    var walk = new Walk(attempt, ListName.PENDING);
    var doubt = walk.open();
    if (doubt.isPresent()) {
      return doubt.map(Ending::notSent);
    }
    for (var rows = walk.next(); !rows.isEmpty(); rows = walk.next()) {
      var theirs = rows.stream().filter(r -> RightPerson.isIn(attempt, r)).findFirst();
      if (theirs.isPresent()) {
        row = theirs.get();
        return Optional.empty();
      }
    }
    // The profile said that it waits: a list that was read whole and lacks it is none we know.
    return walk.trouble()
        .or(() -> walk.ended() ? Optional.of(attempt.unrecognised("row")) : Optional.empty())
        .or(() -> Optional.of(new Outcome.PendingListPart(walk.given(), walk.total())))
        .map(Ending::notSent);
  }

  private Optional<Ending> ask(Attempt attempt) {
    return switch (shape.confirm()) {
      case DIALOG -> dialog(attempt);
      case BROWSER, NONE -> Optional.empty();
    };
  }

  private Optional<Ending> dialog(Attempt attempt) {
    var page = attempt.page();
    var target = new WithdrawTarget(WITHDRAW, row);
    var aim = target.aim(page);
    var doubt = target.doubt(attempt, aim);
    if (doubt.isPresent()) {
      return doubt.map(Ending::notSent);
    }
    page.click(aim);
    var sight =
        attempt.lookUntil(
            List.of(WITHDRAW_DIALOG),
            attempt.intervals().navigationTimeoutMs(),
            s -> asks(s) || KnownPage.said(s).isPresent() || page.heldBack());
    if (page.heldBack()) {
      attempt.saw("the page withdraws at the first click");
      return arrival.again(attempt).or(() -> find(attempt));
    }
    var said = KnownPage.said(sight);
    if (said.isPresent()) {
      return said.map(rule -> Ending.notSent(Findings.outcome(rule, attempt, sight)));
    }
    if (!asks(sight)) {
      var missing =
          sight.shown().contains(WITHDRAW_DIALOG) ? "confirm_withdraw" : "withdraw_dialog";
      return Optional.of(Ending.notSent(attempt.unrecognised(sight, missing)));
    }
    sender = CONFIRM_WITHDRAW;
    return Optional.empty();
  }

  private static Optional<Ending> prove(Attempt attempt) {
    return Optional.of(
        new Proof(new Outcome.Withdrawn(), TAKEN_BACK, Set.of(Relation.PENDING), true).of(attempt));
  }

  private static boolean asks(Sight sight) {
    return sight.shown().contains(WITHDRAW_DIALOG) && sight.shown().contains(CONFIRM_WITHDRAW);
  }
}
