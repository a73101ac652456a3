package dev.flotilla.coordinator.event;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Hands each event to every listener, in this process and in order. */
public final class FleetEvents {
  private final List<Consumer<FleetEvent>> listeners = new CopyOnWriteArrayList<>();

  /** Adds a listener; it must not block. */
  public void listen(Consumer<FleetEvent> listener) {
    listeners.add(listener);
  }

  public void publish(FleetEvent event) {
    listeners.forEach(listener -> listener.accept(event));
  }
}
