package dev.flotilla.selectors;

import java.util.List;
import java.util.stream.Collectors;

/** A pack's text is no pack. Holds every fault, in the order of their lines, not only the first. */
public final class PackFaults extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  PackFaults(List<Fault> faults) {
    super(
        "The pack has %d fault%s: %s"
            .formatted(
                faults.size(),
                faults.size() == 1 ? "" : "s",
                faults.stream().map(Fault::toString).collect(Collectors.joining("; "))));
    this.faults = List.copyOf(faults);
  }

  /** All of them, at least one. */
  public List<Fault> faults() {
    return faults;
  }
}
