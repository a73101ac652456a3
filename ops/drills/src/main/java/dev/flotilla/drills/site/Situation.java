package dev.flotilla.drills.site;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.NotePolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that can happen to one kind of action, and what may come of it.
 *
 * @param whom whom it is about
 * @param relation how seat and person are made to stand before, in the site's words
 * @param paid whether the seat must be a paid one, or a basic one; absent for either
 * @param troubles what the site is made to do
 * @param outcomes the outcomes that are right, by their names on the wire
 * @param doubtful whether the verdict may be unknown: the situation itself leaves it open
 */
record Situation(
    String name,
    ActionKind kind,
    Mode mode,
    Whom whom,
    Optional<String> relation,
    Optional<Boolean> paid,
    NoteText note,
    NotePolicy notePolicy,
    List<Trouble> troubles,
    Set<String> outcomes,
    boolean doubtful) {
  Situation {
    troubles = List.copyOf(troubles);
    outcomes = Set.copyOf(outcomes);
  }

  /**
   * Whom an action is about.
   *
   * @param traits what the person must have
   * @param self whether it is the seat's own profile
   * @param known whether the action names the person's id beside the address
   * @param usurped whether the address leads to somebody else by now
   */
  record Whom(Set<String> traits, boolean self, boolean known, boolean usurped) {
    Whom {
      traits = Set.copyOf(traits);
    }
  }

  /**
   * What the site is made to do.
   *
   * @param wide whether it meets the seat wherever it goes; else only the case's person
   */
  record Trouble(String name, Map<String, Object> more, boolean wide) {
    Trouble {
      more = Map.copyOf(more);
    }
  }
}
