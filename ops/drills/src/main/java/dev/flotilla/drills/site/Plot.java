package dev.flotilla.drills.site;

import dev.flotilla.drills.site.Situation.Trouble;
import dev.flotilla.drills.site.Situation.Whom;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.NotePolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells a situation, sentence by sentence; {@link #gives} ends it. */
final class Plot {
  private final ActionKind kind;
  private final String name;
  private final Set<String> traits;
  private final List<Trouble> troubles = new ArrayList<>();
  private Mode mode = Mode.PERFORM;
  private Optional<String> relation = Optional.empty();
  private Optional<Boolean> paid = Optional.empty();
  private NoteText note = NoteText.NONE;
  private NotePolicy notePolicy = NotePolicy.REFUSE;
  private boolean self;
  private boolean known;
  private boolean usurped;

  private Plot(ActionKind kind, String name, Set<String> traits) {
    this.kind = kind;
    this.name = name;
    this.traits = traits;
  }

  /** Somebody with these traits. */
  static Plot when(ActionKind kind, String name, String... traits) {
    return new Plot(kind, name, Set.of(traits));
  }

  /** They stand so to one another before. */
  Plot arranged(String wanted) {
    relation = Optional.of(wanted);
    return this;
  }

  /** It is the seat's own profile. */
  Plot ofOneself() {
    self = true;
    return this;
  }

  /** The action names the person's id. */
  Plot known() {
    known = true;
    return this;
  }

  /** The address has become somebody else's. */
  Plot usurped() {
    usurped = true;
    return this;
  }

  Plot onSeat(boolean paidOne) {
    paid = Optional.of(paidOne);
    return this;
  }

  Plot with(NoteText text) {
    note = text;
    return this;
  }

  /** The invitation may go without its note. */
  Plot omitting() {
    notePolicy = NotePolicy.OMIT;
    return this;
  }

  Plot verifying() {
    mode = Mode.VERIFY;
    return this;
  }

  /** The site does this where the person is concerned. */
  Plot meeting(String scenario) {
    troubles.add(new Trouble(scenario, Map.of(), false));
    return this;
  }

  Plot meeting(String scenario, String word, Object value) {
    troubles.add(new Trouble(scenario, Map.of(word, value), false));
    return this;
  }

  /** The site does this wherever the seat goes. */
  Plot everywhere(String scenario) {
    troubles.add(new Trouble(scenario, Map.of(), true));
    return this;
  }

  /** One of these outcomes is right, with a verdict that the ledger bears out. */
  Situation gives(String... outcomes) {
    return situation(Set.of(outcomes), false);
  }

  /** The same, and the verdict may be unknown. */
  Situation leavesOpen(String... outcomes) {
    return situation(Set.of(outcomes), true);
  }

  private Situation situation(Set<String> outcomes, boolean doubtful) {
    return new Situation(
        name,
        kind,
        mode,
        new Whom(traits, self, known, usurped),
        relation,
        paid,
        note,
        notePolicy,
        troubles,
        outcomes,
        doubtful);
  }
}
