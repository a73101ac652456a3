package dev.flotilla.protocol.api;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.flotilla.protocol.ActionKind;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a site, and how well it fits: {@code GET /v1/packs/{site}}.
 *
 * @param origin where the site is, absent where the fleet does not work on it
 * @param released the version in force
 * @param canary the version that a share of the accounts tries, absent without one
 * @param canaryPercent that share
 * @param previous what a rollback goes back to, absent without one
 */
public record PackView(
    String site,
    @Nullable String origin,
    String released,
    @Nullable String canary,
    int canaryPercent,
    @Nullable String previous,
    List<Version> versions,
    List<Circuit> circuits,
    List<ElementUse> elements) {
  public PackView {
    versions = List.copyOf(versions);
    circuits = List.copyOf(circuits);
    elements = List.copyOf(elements);
  }

  /** A version that can be released. Its text never changes: the digest is its SHA-256. */
  public record Version(String version, String digest) {}

  /**
   * Whether actions of a kind go on under a version. Listed once the page and the pack disagreed.
   *
   * @param misses of the last attempts that looked
   * @param probeAt when one account may try again, absent while closed
   */
  public record Circuit(
      String version, ActionKind kind, State state, int misses, @Nullable Instant probeAt) {
    /** Open: nothing of the kind is begun. Half open: one account tries. */
    public enum State {
      CLOSED,
      OPEN,
      HALF_OPEN;

      @JsonValue
      public String wire() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }

  /** How often an element was found by its first candidate, by another, and by none. */
  public record ElementUse(
      String version, String element, long primary, long fallback, long missed) {}
}
