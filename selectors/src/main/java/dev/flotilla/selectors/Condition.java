package dev.flotilla.selectors;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One thing that must hold for a rule to apply. */
public sealed interface Condition {
  /** Something visible is found. */
  record Shows(Find find) implements Condition {}

  /** Something is found, visible or not. */
  record Has(Find find) implements Condition {}

  /** Nothing visible is found. */
  record Lacks(Find find) implements Condition {}

  /** The page's address, after its origin, contains a match of {@code pattern}. */
  record Address(Pattern pattern) implements Condition {}

  /** The page itself was answered with one of {@code codes}. */
  record Status(Set<Integer> codes) implements Condition {
    public Status {
      codes = Set.copyOf(codes);
    }
  }

  /**
   * A request that the page made was answered so. No {@code codes} means any; {@code body} is
   * looked for in the answer's first characters.
   */
  record Response(Pattern address, Set<Integer> codes, @Nullable Pattern body)
      implements Condition {
    public Response {
      codes = Set.copyOf(codes);
    }
  }
}
