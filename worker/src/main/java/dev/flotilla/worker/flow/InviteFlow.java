package dev.flotilla.worker.flow;

import static dev.flotilla.selectors.Element.CONNECT;
import static dev.flotilla.selectors.Element.INVITE_DIALOG;
import static dev.flotilla.selectors.Element.SEND_WITHOUT_NOTE;
import static dev.flotilla.selectors.Element.SEND_WITH_NOTE;

import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.NotePolicy;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Phase;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.Relation;
import dev.flotilla.selectors.Shape;
import dev.flotilla.worker.page.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks the contact to connect, with a note when there is one. Up to the commit the deed is held
 * back in the browser, so that a page which sends without asking sends nothing before the permit.
 * There is one click that may send, and never a second: on some sites that would take it back.
 */
final class InviteFlow {
  // Goes before the reason, in the cursor of an attempt whose note the site did not take.
  private static final String OMITTED = "without note: ";

  private final Arrival arrival = new Arrival(InviteFlow::judge, Ending::notSent);
  private final NotePolicy policy;
  private Note note;
  // Why the invitation goes without the note it was given.
  private @Nullable String omitted;
  // What sends: the dialog's button, or the profile's own where there is no dialog.
  private Element sender = SEND_WITHOUT_NOTE;

  InviteFlow(Action.Invite invite, Attempt attempt) {
    this.policy = invite.notePolicy();
    this.note = Note.of(invite, attempt.pack());
    attempt
        .cursor()
        .filter(cursor -> cursor.startsWith(OMITTED))
        .ifPresent(cursor -> omit(cursor.substring(OMITTED.length())));
  }

  List<Step> steps() {
    var steps = new ArrayList<Step>();
    steps.add(new Step("measure", Phase.PREPARING, attempt -> note.doubt().flatMap(this::without)));
    steps.addAll(arrival.steps());
    steps.add(new Step("ask", Phase.PREPARING, this::ask));
    steps.add(new Step("note", Phase.PREPARING, this::note));
    steps.add(new Step("commit", Phase.COMMITTING, this::commit));
    steps.add(new Step("prove", Phase.PROVING, this::prove));
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
    return switch (attempt.pack().shape().invite()) {
      case DIALOG -> dialog(attempt);
      case CLICK, TOGGLE -> {
        sender = CONNECT;
        yield Optional.empty();
      }
    };
  }

  private Optional<Ending> dialog(Attempt attempt) {
    sender = SEND_WITHOUT_NOTE;
    var page = attempt.page();
    page.click(CONNECT);
    var sight =
        attempt.lookUntil(
            List.of(INVITE_DIALOG),
            attempt.intervals().navigationTimeoutMs(),
            s -> asks(s) || KnownPage.said(s).isPresent() || page.heldBack());
    if (page.heldBack()) {
      attempt.saw("the page sends at the first click");
      sender = CONNECT;
      // What was held back has left the page in no state to go on from.
      return impossible().or(() -> arrival.again(attempt));
    }
    var said = KnownPage.said(sight);
    if (said.isPresent()) {
      return said.map(rule -> Ending.notSent(Findings.outcome(rule, attempt, sight)));
    }
    if (asks(sight)) {
      return Optional.empty();
    }
    var missing = sight.shown().contains(INVITE_DIALOG) ? "send_without_note" : "invite_dialog";
    return Optional.of(Ending.notSent(attempt.unrecognised(sight, missing)));
  }

  private Optional<Ending> note(Attempt attempt) {
    if (note.isEmpty()) {
      return Optional.empty();
    }
    if (NoteField.isMissing(attempt)) {
      return impossible();
    }
    var refused = NoteField.write(attempt, note);
    if (refused.isEmpty()) {
      sender = SEND_WITH_NOTE;
      return Optional.empty();
    }
    // The page may have put anything in the dialog's place.
    return without(refused.get()).or(() -> arrival.again(attempt)).or(() -> ask(attempt));
  }

  private Optional<Ending> impossible() {
    return note.isEmpty() ? Optional.empty() : without(new Outcome.NoteNotPossible());
  }

  /** Goes on without the note where it may, and only for reasons that are the note's own. */
  private Optional<Ending> without(Outcome reason) {
    if (policy == NotePolicy.OMIT && isOfNote(reason)) {
      omit(reason.wire());
      return Optional.empty();
    }
    return Optional.of(Ending.notSent(reason));
  }

  private void omit(String reason) {
    omitted = reason;
    note = note.none();
  }

  private static boolean isOfNote(Outcome outcome) {
    return outcome instanceof Outcome.NoteTooLong
        || outcome instanceof Outcome.NoteQuotaUsedUp
        || outcome instanceof Outcome.NoteNotPossible;
  }

  private Optional<Ending> commit(Attempt attempt) {
    return Commit.on(attempt, new InviteTarget(sender, note));
  }

  private Optional<Ending> prove(Attempt attempt) {
    var shape = attempt.pack().shape();
    var ending =
        new Proof(
                omitted == null ? new Outcome.Sent() : new Outcome.SentWithoutNote(omitted),
                Set.of(Relation.PENDING, Relation.CONNECTED),
                Set.of(Relation.CONNECTABLE, Relation.IN_MENU),
                shape.invite() == Shape.Invite.TOGGLE || shape.proof() == Shape.Proof.RELOAD)
            .of(attempt);
    // One permit is one click: to leave the note out is for the next attempt.
    var refusedNote = ending.verdict() == Verdict.NOT_SENT && isOfNote(ending.outcome());
    return Optional.of(
        refusedNote && policy == NotePolicy.OMIT && !note.isEmpty()
            ? ending.goingOnAt(OMITTED + ending.outcome().wire())
            : ending);
  }

  private static boolean asks(Sight sight) {
    return sight.shown().contains(INVITE_DIALOG) && sight.shown().contains(SEND_WITHOUT_NOTE);
  }
}
