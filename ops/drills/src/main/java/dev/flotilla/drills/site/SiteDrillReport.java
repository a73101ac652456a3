package dev.flotilla.drills.site;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a drill found.
 *
 * @param wrong cases in which an outcome, a verdict or a deed was not right
 * @param unknown cases that ended in doubt where the situation itself leaves it open
 * @param byOutcome cases by outcome
 * @param faults what was wrong, a line each
 */
public record SiteDrillReport(
    long seed,
    int cases,
    int wrong,
    int unknown,
    @JsonProperty("by_outcome") Map<String, Integer> byOutcome,
    @JsonProperty("took_ms") long tookMs,
    List<String> faults) {
  public SiteDrillReport {
    byOutcome = new TreeMap<>(byOutcome);
    faults = List.copyOf(faults);
  }
}
