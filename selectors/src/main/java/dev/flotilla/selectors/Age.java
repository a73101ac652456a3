package dev.flotilla.selectors;

import java.time.Duration;

/**
 * How old something is, as far as a site tells: sites round down.
 *
 * @param from the least age, never negative
 * @param to below this
 */
public record Age(Duration from, Duration to) {
  /** Between the two; a time to come, by a clock that runs ahead, counts as now. */
  static Age between(Duration from, Duration to) {
    var least = from.isNegative() ? Duration.ZERO : from;
    return new Age(least, to.compareTo(least) > 0 ? to : least.plusSeconds(1));
  }
}
