package dev.flotilla.worker.slot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * The clocks a fence goes by. The first decides; the others tell when it cannot be trusted, because
 * the machine slept or was moved.
 */
public interface Clocks {
  /**
   * A clock that only moves forward, in nanoseconds; it may stand still while the machine sleeps.
   */
  long nanos();

  /** The wall clock, in milliseconds. */
  long wallMs();

  /** Since the machine started, sleep included, in milliseconds; empty where it does not say. */
  OptionalLong uptimeMs();

  /** This machine's. */
  static Clocks system() {
    return new Clocks() {
      private final Path uptime = Path.of("/proc/uptime");

      @Override
      public long nanos() {
        return System.nanoTime();
      }

      @Override
      public long wallMs() {
        return System.currentTimeMillis();
      }

      @Override
      public OptionalLong uptimeMs() {
        try {
          var text = Files.readString(uptime, StandardCharsets.US_ASCII);
          var seconds = Double.parseDouble(text.substring(0, text.indexOf(' ')));
          return OptionalLong.of((long) (seconds * 1_000));
        } catch (IOException e) {
          return OptionalLong.empty();
        }
      }
    };
  }
}
