package dev.flotilla.coordinator.pack;

import dev.flotilla.protocol.Lookup;
import dev.flotilla.selectors.Element;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An element, and how it was found: {@code primary} by its first candidate, {@code fallback} by
 * another, {@code missed} by none. Both come from closed sets, so that they may label a metric.
 */
public record ElementResult(String element, String result) implements Comparable<ElementResult> {
  private static final Set<String> ELEMENTS =
      Stream.of(Element.values())
          .map(element -> element.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  /** How often each; what is no element is left out. */
  public static Map<ElementResult, Integer> count(List<Lookup> lookups) {
    var counts = new TreeMap<ElementResult, Integer>();
    lookups.stream()
        .filter(lookup -> ELEMENTS.contains(lookup.element()))
        .forEach(lookup ->
            counts.merge(new ElementResult(lookup.element(), result(lookup)), 1, Integer::sum));
    return counts;
  }

  private static String result(Lookup lookup) {
    if (lookup.candidate() < 0) {
      return "missed";
    }
    return lookup.candidate() == 0 ? "primary" : "fallback";
  }

  @Override
  public int compareTo(ElementResult other) {
    return (element + ' ' + result).compareTo(other.element + ' ' + other.result);
  }
}
