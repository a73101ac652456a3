package dev.flotilla.practice.scenario;

import dev.flotilla.practice.network.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The bad days that are on. Used by one event loop only; forgotten at a restart. */
public final class Scenarios {
  private final List<Scenario> active = new ArrayList<>();

  public void begin(Scenario scenario) {
    active.add(scenario);
  }

  public List<Scenario> active() {
    return List.copyOf(active);
  }

  public void endAll() {
    active.clear();
  }

  public void end(ScenarioName name) {
    active.removeIf(scenario -> scenario.name() == name);
  }

  /** Ends what one seat has under this name, for instance when its owner passed the check. */
  public void end(ScenarioName name, String seat) {
    active.removeIf(
        scenario -> scenario.name() == name && scenario.seat().map(seat::equals).orElse(true));
  }

  /** Ends what is meant for this seat only. */
  public void endFor(String seat) {
    active.removeIf(scenario -> scenario.seat().filter(seat::equals).isPresent());
  }

  /** The scenario of this name that strikes now; it counts as one time. */
  public Optional<Scenario> strike(ScenarioName name, Occasion occasion) {
    for (var i = 0; i < active.size(); i++) {
      var scenario = active.get(i);
      if (scenario.strikes(name, occasion)) {
        active.set(i, scenario.once());
        active.removeIf(Scenario::spent);
        return Optional.of(scenario);
      }
    }
    return Optional.empty();
  }

  /** Whether it would strike; it does not count. */
  public boolean on(ScenarioName name, Occasion occasion) {
    return active.stream().anyMatch(scenario -> scenario.strikes(name, occasion));
  }

  /** The refusal that a scenario asks for, and the name of that scenario; it counts as one time. */
  public Optional<Struck> strikeRefusal(Occasion occasion, boolean withNote) {
    return Arrays.stream(ScenarioName.values())
        .filter(name -> withNote || name != ScenarioName.NOTE_QUOTA)
        .flatMap(name -> name.refusal().map(refusal -> new Struck(name, refusal)).stream())
        .filter(struck -> strike(struck.name(), occasion).isPresent())
        .findFirst();
  }

  /** A refusal and where it came from. */
  public record Struck(ScenarioName name, Refusal refusal) {}
}
