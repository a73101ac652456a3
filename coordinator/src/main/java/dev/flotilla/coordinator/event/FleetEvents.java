package dev.flotilla.coordinator.event;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands each event to every listener, in this process and in order. */
public final class FleetEvents {
  private static final Logger LOG = LoggerFactory.getLogger(FleetEvents.class);

  private final List<Consumer<FleetEvent>> listeners = new CopyOnWriteArrayList<>();

  /** Adds a listener; it must not block. */
  public void listen(Consumer<FleetEvent> listener) {
    listeners.add(listener);
  }

  public void publish(FleetEvent event) {
    for (var listener : listeners) {
      try {
        listener.accept(event);
      } catch (RuntimeException e) {
        // What happened has happened: a broken listener must not undo it or keep it from the
        // others.
        LOG.error("a listener failed on {}", event.getClass().getSimpleName(), e);
      }
    }
  }
}
