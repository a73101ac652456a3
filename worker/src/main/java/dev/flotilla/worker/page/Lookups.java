package dev.flotilla.worker.page;

import dev.flotilla.protocol.Lookup;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.Find;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the elements of one attempt were found. */
final class Lookups {
  private static final int MAX = 100;

  private final List<Lookup> all = new ArrayList<>();

  /**
   * {@code found} of the element's {@code candidates} found it, or none. Those of another variant
   * of the site do not count: the first of this one is no fallback.
   */
  void add(Element element, List<Find> candidates, Optional<String> variant, Optional<Find> found) {
    if (all.size() < MAX) {
      var own =
          candidates.stream()
              .filter(find ->
                  find.variant() == null || variant.filter(find.variant()::equals).isPresent())
              .toList();
      var candidate = found.map(own::indexOf).orElse(Lookup.MISSED);
      all.add(new Lookup(LookPlan.name(element), candidate));
    }
  }

  List<Lookup> all() {
    return List.copyOf(all);
  }
}
