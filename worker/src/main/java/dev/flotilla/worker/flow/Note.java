package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.selectors.Amount;
import dev.flotilla.selectors.NoteRule;
import dev.flotilla.selectors.Pack;
import dev.flotilla.worker.page.Sight;
import java.util.Optional;

/**
 * The note of an invitation, measured as the site measures it.
 *
 * @param text empty where the invitation goes without one
 * @param rule what the site takes, absent where it takes none
 */
record Note(String text, Optional<NoteRule> rule) {
  static Note of(Action.Invite invite, Pack pack) {
    var given = invite.note();
    // Fields turn one into the other, and the note is compared after it was written.
    return new Note(given == null ? "" : given.replace("\r\n", "\n"), pack.note());
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** What is known to be wrong with it before any page is opened. */
  Optional<Outcome> doubt() {
    if (isEmpty()) {
      return Optional.empty();
    }
    if (rule.isEmpty()) {
      return Optional.of(new Outcome.NoteNotPossible());
    }
    return tooLongFor(rule.get().atMost());
  }

  /** Whether it is longer than this page takes: the page's own word, or else the pack's. */
  Optional<Outcome> doubt(Sight sight) {
    return tooLongFor(limit(sight));
  }

  /** That it is too long, as the site found. */
  Outcome tooLong(Sight sight) {
    return new Outcome.NoteTooLong(limit(sight), lengthOf(text));
  }

  /** What was lost when it was written into a field that now holds {@code kept}. */
  Optional<Outcome> doubtOfKept(String kept) {
    if (kept.equals(text)) {
      return Optional.empty();
    }
    // Fields cut what is too long without a word.
    return Optional.of(
        kept.length() < text.length() && text.startsWith(kept) && !kept.isEmpty()
            ? new Outcome.NoteTooLong(lengthOf(kept), lengthOf(text))
            : new Outcome.Drift("note_field"));
  }

  Note none() {
    return new Note("", rule);
  }

  private Optional<Outcome> tooLongFor(int limit) {
    var length = lengthOf(text);
    return length > limit ? Optional.of(new Outcome.NoteTooLong(limit, length)) : Optional.empty();
  }

  private int limit(Sight sight) {
    return sight.amount(Amount.NOTE_LIMIT).orElse(rule.map(NoteRule::limit).orElse(0));
  }

  private int lengthOf(String some) {
    return rule.map(r -> r.countedIn().lengthOf(some)).orElse(some.length());
  }
}
