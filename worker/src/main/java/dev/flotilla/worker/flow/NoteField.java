package dev.flotilla.worker.flow;

import static dev.flotilla.selectors.Element.ADD_NOTE;
import static dev.flotilla.selectors.Element.NOTE_FIELD;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.selectors.Amount;
import dev.flotilla.worker.page.Sight;
import java.util.List;
import java.util.Optional;

/** Writing the note where the site wants it, and reading it back. */
final class NoteField {
  private NoteField() {}

  /** Whether there is no place for a note here. */
  static boolean isMissing(Attempt attempt) {
    return !attempt.pack().elements().containsKey(NOTE_FIELD);
  }

  /** Writes it; answers why not where the site does not take it. */
  static Optional<Outcome> write(Attempt attempt, Note note) {
    var sight = shown(attempt);
    var said = KnownPage.said(sight);
    if (said.isPresent()) {
      return said.map(rule -> Findings.outcome(rule, attempt, sight));
    }
    if (sight.amount(Amount.NOTES_LEFT).orElse(1) == 0) {
      return Optional.of(new Outcome.NoteQuotaUsedUp());
    }
    var tooLong = note.doubt(sight);
    if (tooLong.isPresent()) {
      return tooLong;
    }
    attempt.page().fill(NOTE_FIELD, note.text());
    var after = attempt.page().look(List.of(), 0);
    return note.doubtOfKept(after.inputs().getOrDefault(NOTE_FIELD, ""));
  }

  private static Sight shown(Attempt attempt) {
    var page = attempt.page();
    var sight = page.look(List.of(), 0);
    if (sight.shown().contains(NOTE_FIELD) || !attempt.pack().elements().containsKey(ADD_NOTE)) {
      return sight;
    }
    page.click(ADD_NOTE);
    return attempt.lookUntil(
        List.of(NOTE_FIELD),
        attempt.intervals().clickTimeoutMs(),
        s -> s.shown().contains(NOTE_FIELD) || KnownPage.said(s).isPresent());
  }
}
