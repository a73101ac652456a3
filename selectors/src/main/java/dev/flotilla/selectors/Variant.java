package dev.flotilla.selectors;

import java.util.List;

/** One of several forms a site takes. The first whose {@code when} holds is the page's. */
public record Variant(String name, List<Condition> when) {
  public Variant {
    when = List.copyOf(when);
  }
}
