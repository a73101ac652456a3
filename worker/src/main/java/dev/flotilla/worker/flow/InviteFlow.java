package dev.flotilla.worker.flow;

import static dev.flotilla.selectors.Element.ADD_NOTE;
import static dev.flotilla.selectors.Element.CONNECT;
import static dev.flotilla.selectors.Element.INVITE_DIALOG;
import static dev.flotilla.selectors.Element.NOTE_FIELD;
import static dev.flotilla.selectors.Element.SEND_WITHOUT_NOTE;
import static dev.flotilla.selectors.Element.SEND_WITH_NOTE;

import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Phase;
import dev.flotilla.selectors.Amount;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.Relation;
import dev.flotilla.worker.page.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks the contact to connect, with a note when there is one. Up to the commit the deed is held
 * back in the browser, so that a page which sends without asking sends nothing before the permit.
 */
final class InviteFlow {
  private final Arrival arrival = new Arrival(InviteFlow::judge, Ending::notSent);
  private final @Nullable String note;
  // What sends: the dialog's button, or the profile's own where there is no dialog.
  private Element sender = SEND_WITHOUT_NOTE;

  InviteFlow(Action.Invite invite) {
    var given = invite.note();
    // Fields turn one into the other, and the note is compared after it was written.
    this.note = given == null || given.isEmpty() ? null : given.replace("\r\n", "\n");
  }

  List<Step> steps() {
    var steps = new ArrayList<>(arrival.steps());
    steps.add(new Step("ask", Phase.PREPARING, this::ask));
    steps.add(new Step("open again", Phase.PREPARING, this::openAgain));
    steps.add(new Step("note", Phase.PREPARING, this::note));
    steps.add(new Step("commit", Phase.COMMITTING, this::commit));
    steps.add(new Step("prove", Phase.PROVING, Proof::of));
    return steps;
  }

  private static Optional<Ending> judge(Relation relation) {
    return switch (relation) {
      case CONNECTABLE, IN_MENU -> Optional.empty();
      case PENDING -> Optional.of(Ending.notSent(new Outcome.AlreadyPending()));
      case CONNECTED -> Optional.of(Ending.notSent(new Outcome.AlreadyConnected()));
      case INCOMING -> Optional.of(Ending.notSent(new Outcome.IncomingInvitation()));
      case WITHDRAWN -> Optional.of(Ending.notSent(new Outcome.WithdrawnHold()));
      case CLOSED -> Optional.of(Ending.notSent(new Outcome.ConnectionForbidden()));
      case OWN -> Optional.of(Ending.notSent(new Outcome.OwnProfile()));
      case UNAVAILABLE -> Optional.of(Ending.notSent(new Outcome.ProfileNotFound()));
    };
  }

  private Optional<Ending> ask(Attempt attempt) {
    var page = attempt.page();
    page.click(CONNECT);
    var sight =
        attempt.lookUntil(
            List.of(INVITE_DIALOG),
            attempt.intervals().navigationTimeoutMs(),
            s -> asks(s) || s.finding().isPresent() || page.heldBack());
    if (page.heldBack()) {
      attempt.saw("the page sends at the first click");
      sender = CONNECT;
      return note == null
          ? Optional.empty()
          : Optional.of(Ending.notSent(new Outcome.NoteNotPossible()));
    }
    return refused(attempt, sight)
        .or(() -> asks(sight) ? Optional.empty() : drifted(INVITE_DIALOG));
  }

  private Optional<Ending> openAgain(Attempt attempt) {
    if (sender != CONNECT) {
      return Optional.empty();
    }
    // What was held back has left the page in no state to go on from.
    for (var step : arrival.steps()) {
      var ending = step.deed().on(attempt);
      if (ending.isPresent()) {
        return ending;
      }
    }
    return Optional.empty();
  }

  private Optional<Ending> note(Attempt attempt) {
    if (note == null) {
      return Optional.empty();
    }
    var page = attempt.page();
    page.click(ADD_NOTE);
    var sight =
        attempt.lookUntil(
            List.of(NOTE_FIELD),
            attempt.intervals().clickTimeoutMs(),
            s -> s.shown().contains(NOTE_FIELD) || s.finding().isPresent());
    var refused = refused(attempt, sight);
    if (refused.isPresent()) {
      return refused;
    }
    if (sight.amount(Amount.NOTES_LEFT).orElse(1) == 0) {
      return Optional.of(Ending.notSent(new Outcome.NoteQuotaUsedUp()));
    }
    var limit = Findings.noteLimit(attempt, sight);
    if (note.length() > limit) {
      return Optional.of(Ending.notSent(new Outcome.NoteTooLong(limit, note.length())));
    }
    page.fill(NOTE_FIELD, note);
    sender = SEND_WITH_NOTE;
    return Optional.empty();
  }

  private Optional<Ending> commit(Attempt attempt) {
    return new Commit(sender, note).on(attempt);
  }

  private static Optional<Ending> refused(Attempt attempt, Sight sight) {
    return sight.finding().map(rule -> Ending.notSent(Findings.outcome(rule, attempt, sight)));
  }

  private static boolean asks(Sight sight) {
    return sight.shown().contains(INVITE_DIALOG) && sight.shown().contains(SEND_WITHOUT_NOTE);
  }

  private static Optional<Ending> drifted(Element element) {
    return Optional.of(Ending.notSent(new Outcome.Drift(element.name().toLowerCase(Locale.ROOT))));
  }
}
