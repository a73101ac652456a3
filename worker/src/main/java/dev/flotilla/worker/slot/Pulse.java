package dev.flotilla.worker.slot;

import dev.flotilla.protocol.Phase;
import dev.flotilla.worker.flow.Progress;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How far a lane has come, for those who watch it from outside. */
final class Pulse implements Progress {
  /**
   * A moment of it.
   *
   * @param count grows with every step
   * @param atNanos when the latest step began
   */
  record Beat(@Nullable String action, Phase phase, String step, long count, long atNanos) {}

  private final Clocks clocks;
  private final Supplier<Optional<String>> stop;
  private volatile Beat beat;

  Pulse(Clocks clocks, Supplier<Optional<String>> stop) {
    this.clocks = clocks;
    this.stop = stop;
    this.beat = new Beat(null, Phase.IDLE, "idle", 0, clocks.nanos());
  }

  Beat beat() {
    return beat;
  }

  /** An attempt begins. */
  void begin(String action) {
    beat = new Beat(action, Phase.OPENING, "browser", beat.count + 1, clocks.nanos());
  }

  /** Between actions. */
  void idle() {
    beat = new Beat(null, Phase.IDLE, "idle", beat.count + 1, clocks.nanos());
  }

  @Override
  public void at(Phase phase, String step) {
    beat = new Beat(beat.action, phase, step, beat.count + 1, clocks.nanos());
  }

  @Override
  public Optional<String> stopAsked() {
    return stop.get();
  }
}
