package dev.flotilla.worker.flow;

import static dev.flotilla.selectors.Element.CONNECT;
import static dev.flotilla.selectors.Element.INVITE_DIALOG;
import static dev.flotilla.selectors.Element.NOTE_FIELD;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.Relation;
import dev.flotilla.selectors.RelationRule;
import dev.flotilla.worker.page.FenceClosed;
import dev.flotilla.worker.page.PageTrouble;
import dev.flotilla.worker.page.Sight;
import dev.flotilla.worker.page.SitePage.Aim;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The step that cannot be undone: look once more, ask leave, click once. What was looked at is the
 * very element that is clicked.
 */
final class Commit {
  // A click begun with less than this may end after the permit has.
  private static final long LEAST_MS = 250;

  private final Element sender;
  private final @Nullable String note;

  Commit(Element sender, @Nullable String note) {
    this.sender = sender;
    this.note = note;
  }

  Optional<Ending> on(Attempt attempt) {
    var aim = attempt.page().aim(sender);
    var sight = aim.sight();
    var doubt = doubt(attempt, sight);
    if (doubt.isPresent()) {
      return doubt.map(Ending::notSent);
    }
    return switch (attempt.permits().ask(seen(sight))) {
      case Permits.Answer.Refused(var reason) ->
          Optional.of(Ending.notSent(new Outcome.Aborted(reason)));
      case Permits.Answer.Granted(var remainingMs) ->
          click(attempt, aim, attempt.nowMs() + remainingMs);
    };
  }

  private static Optional<Ending> click(Attempt attempt, Aim aim, long permitEndsMs) {
    if (permitEndsMs - attempt.nowMs() < LEAST_MS) {
      return Optional.of(Ending.notSent(new Outcome.Aborted("the permit came too late")));
    }
    var stop = attempt.stopAsked();
    if (stop.isPresent()) {
      return Optional.of(Ending.notSent(new Outcome.Aborted(stop.get())));
    }
    attempt.commits();
    try {
      attempt.page().commit(aim, () -> permitEndsMs - attempt.nowMs());
    } catch (FenceClosed e) {
      return Optional.of(Ending.notSent(new Outcome.Aborted(e.reason())));
    } catch (PageTrouble e) {
      if (e.kind() == PageTrouble.Kind.GONE) {
        throw e;
      }
      attempt.saw(String.valueOf(e.getMessage())); // the proof decides
    }
    return Optional.empty();
  }

  private Optional<Outcome> doubt(Attempt attempt, Sight sight) {
    var unfit = Arrival.unfit(attempt, sight);
    if (unfit.isPresent()) {
      return unfit;
    }
    var relation = sight.relation().map(RelationRule::relation);
    var open = relation.filter(r -> r == Relation.CONNECTABLE || r == Relation.IN_MENU).isPresent();
    if (!open) {
      return Optional.of(new Outcome.Aborted("the relation changed to " + seen(sight)));
    }
    if (sender != CONNECT && !sight.shown().contains(INVITE_DIALOG)) {
      return Optional.of(new Outcome.Drift("invite_dialog"));
    }
    if (note != null && !note.equals(sight.inputs().get(NOTE_FIELD))) {
      // Fields cut what is too long without a word.
      var kept = sight.inputs().getOrDefault(NOTE_FIELD, "");
      return Optional.of(
          kept.length() < note.length()
              ? new Outcome.NoteTooLong(kept.length(), note.length())
              : new Outcome.Drift("note_field"));
    }
    return Optional.empty();
  }

  private static String seen(Sight sight) {
    return sight.relation().map(RelationRule::name).orElse("nothing known");
  }
}
