package dev.flotilla.coordinator.queue;

import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.coordinator.http.TextRules;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.ErrorCode;
import org.jspecify.annotations.Nullable;

/** What a note may be. It is never shortened: half a sentence from somebody is worse than none. */
final class NoteRules {
  private NoteRules() {}

  /** Checks {@code given} and its form with plain line ends; the site counts UTF-16 code units. */
  static void check(ActionKind kind, @Nullable String given, String note, int limit) {
    if (given == null) {
      return;
    }
    if (kind != ActionKind.INVITE) {
      throw ProblemException.field(ErrorCode.INVALID, "/note", "goes with an invite only");
    }
    if (note.isBlank()) {
      throw ProblemException.field(
          ErrorCode.INVALID, "/note", "is empty; leave it out to invite without one");
    }
    TextRules.message("/note", note);
    if (note.length() > limit) {
      throw ProblemException.field(
          ErrorCode.NOTE_TOO_LONG,
          "/note",
          "has " + note.length() + " UTF-16 code units, the site takes " + limit);
    }
  }
}
