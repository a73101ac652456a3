package dev.flotilla.practice.scenario;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A bad day that is on: for whom, where, how often it still strikes (for ever where absent), how
 * long its delay is, and with what chance (0 to 1) it strikes where it could.
 */
public record Scenario(
    ScenarioName name,
    Optional<String> seat,
    Optional<String> person,
    Optional<Part> part,
    OptionalInt times,
    long ms,
    double chance) {

  /** The part of the site it strikes. */
  public enum Part {
    /** Pages that are opened. */
    PAGE,
    /** What the scripts of pages send. */
    SEND
  }

  boolean strikes(ScenarioName wanted, Occasion occasion) {
    return name == wanted
        && seat.map(occasion.seat()::equals).orElse(true)
        && person.map(slug -> occasion.people().contains(slug)).orElse(true)
        && part.map(occasion.part()::equals).orElse(true);
  }

  Scenario once() {
    return times.isEmpty()
        ? this
        : new Scenario(name, seat, person, part, OptionalInt.of(times.getAsInt() - 1), ms, chance);
  }

  boolean spent() {
    return times.isPresent() && times.getAsInt() <= 0;
  }
}
