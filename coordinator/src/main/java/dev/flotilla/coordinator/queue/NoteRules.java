package dev.flotilla.coordinator.queue;

import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.coordinator.http.TextRules;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.NotePolicy;
import dev.flotilla.selectors.NoteRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a note may be. It is never shortened: half a sentence from somebody is worse than none. */
final class NoteRules {
  // Far above what any site takes: a longer text is no note, whatever its policy.
  private static final int MAX_NOTE = 10_000;

  private NoteRules() {}

  /**
   * The note with plain line ends. What is longer than any account of the site may send is refused
   * here, unless the invitation may go without it; the page's own limit is read before the click.
   */
  static @Nullable String check(
      @Nullable String given, NotePolicy policy, Optional<NoteRule> rule) {
    if (given == null) {
      return null;
    }
    var note = given.replace("\r\n", "\n");
    if (note.isBlank()) {
      throw ProblemException.field(
          ErrorCode.INVALID, "/note", "is empty; leave it out to invite without one");
    }
    TextRules.message("/note", note);
    if (policy == NotePolicy.REFUSE) {
      fits(note, rule);
    }
    if (note.length() > MAX_NOTE) {
      throw ProblemException.field(
          ErrorCode.NOTE_TOO_LONG, "/note", "is longer than " + MAX_NOTE + " characters");
    }
    return note;
  }

  private static void fits(String note, Optional<NoteRule> rule) {
    var known =
        rule.orElseThrow(() ->
            ProblemException.field(
                ErrorCode.INVALID,
                "/note",
                "is nothing this site takes; leave it out, or set note_policy to omit"));
    var length = known.countedIn().lengthOf(note);
    if (length > known.atMost()) {
      throw ProblemException.field(
          ErrorCode.NOTE_TOO_LONG,
          "/note",
          "has " + length + " " + unit(known) + ", the site takes " + known.atMost());
    }
  }

  private static String unit(NoteRule rule) {
    return switch (rule.countedIn()) {
      case UTF16_UNITS -> "UTF-16 code units";
      case CODE_POINTS -> "code points";
      case GRAPHEMES -> "characters";
      case UTF8_BYTES -> "bytes in UTF-8";
    };
  }
}
