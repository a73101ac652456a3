package dev.flotilla.drills.site;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.NotePolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that can happen to one kind of action, and what may come of it.
 *
 * @param traits what the person must have
 * @param relation how seat and person are made to stand before, in the site's words
 * @param self whether it is about the seat's own profile
 * @param paid whether the seat must be a paid one, or a basic one; absent for either
 * @param troubles what the site is made to do
 * @param outcomes the outcomes that are right, by their names on the wire
 * @param doubtful whether the verdict may be unknown: the situation itself leaves it open
 */
record Situation(
    String name,
    ActionKind kind,
    Mode mode,
    Set<String> traits,
    Optional<String> relation,
    boolean self,
    Optional<Boolean> paid,
    NoteText note,
    NotePolicy notePolicy,
    List<Trouble> troubles,
    Set<String> outcomes,
    boolean doubtful) {
  Situation {
    traits = Set.copyOf(traits);
    troubles = List.copyOf(troubles);
    outcomes = Set.copyOf(outcomes);
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

  static Situation of(ActionKind kind, String name, String... traits) {
    return new Situation(
        name,
        kind,
        Mode.PERFORM,
        Set.of(traits),
        Optional.empty(),
        false,
        Optional.empty(),
        NoteText.NONE,
        NotePolicy.REFUSE,
        List.of(),
        Set.of(),
        false);
  }

  Situation gives(String... names) {
    return new Situation(
        name, kind, mode, traits, relation, self, paid, note, notePolicy, troubles, Set.of(names),
        doubtful);
  }

  Situation orDoubt() {
    return new Situation(
        name, kind, mode, traits, relation, self, paid, note, notePolicy, troubles, outcomes, true);
  }

  Situation arranged(String wanted) {
    return new Situation(
        name, kind, mode, traits, Optional.of(wanted), self, paid, note, notePolicy, troubles,
        outcomes, doubtful);
  }

  Situation ofOneself() {
    return new Situation(
        name, kind, mode, traits, relation, true, paid, note, notePolicy, troubles, outcomes,
        doubtful);
  }

  Situation onSeat(boolean paidOne) {
    return new Situation(
        name, kind, mode, traits, relation, self, Optional.of(paidOne), note, notePolicy, troubles,
        outcomes, doubtful);
  }

  Situation with(NoteText text) {
    return new Situation(
        name, kind, mode, traits, relation, self, paid, text, notePolicy, troubles, outcomes,
        doubtful);
  }

  Situation omitting() {
    return new Situation(
        name, kind, mode, traits, relation, self, paid, note, NotePolicy.OMIT, troubles, outcomes,
        doubtful);
  }

  Situation verifying() {
    return new Situation(
        name, kind, Mode.VERIFY, traits, relation, self, paid, note, notePolicy, troubles, outcomes,
        doubtful);
  }

  /** For the case's person only. */
  Situation meeting(String scenario, Object... more) {
    return adding(new Trouble(scenario, pairs(more), false));
  }

  /** Wherever the seat goes. */
  Situation everywhere(String scenario, Object... more) {
    return adding(new Trouble(scenario, pairs(more), true));
  }

  private Situation adding(Trouble trouble) {
    var all = new ArrayList<>(troubles);
    all.add(trouble);
    return new Situation(
        name, kind, mode, traits, relation, self, paid, note, notePolicy, all, outcomes, doubtful);
  }

  private static Map<String, Object> pairs(Object... more) {
    return switch (more.length) {
      case 0 -> Map.of();
      case 2 -> Map.of((String) more[0], more[1]);
      default -> throw new IllegalArgumentException("a name and a value");
    };
  }
}
