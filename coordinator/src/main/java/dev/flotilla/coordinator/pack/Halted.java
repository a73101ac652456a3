package dev.flotilla.coordinator.pack;

import dev.flotilla.protocol.api.PackView;
import dev.flotilla.protocol.api.PackView.Circuit;
import java.util.List;

/** What waits now because pages are unlike the pack. */
public final class Halted {
  private Halted() {}

  /** The circuits that are not closed, of versions that accounts begin with. */
  public static List<Circuit> of(PackView pack) {
    return pack.circuits().stream()
        .filter(circuit -> circuit.state() != Circuit.State.CLOSED)
        .filter(circuit ->
            circuit.version().equals(pack.released()) || circuit.version().equals(pack.canary()))
        .toList();
  }
}
