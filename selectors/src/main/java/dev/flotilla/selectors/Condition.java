package dev.flotilla.selectors;

import java.util.List;
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

  /** The page's title contains a match of {@code pattern}. */
  record Title(Pattern pattern) implements Condition {}

  /** The page itself was answered with one of {@code codes}. */
  record Status(Set<Integer> codes) implements Condition {
    public Status {
      codes = Set.copyOf(codes);
    }
  }

  /** The document and all it asked for at first have come. */
  record Loaded() implements Condition {}

  /** The page is of that variant of the site. */
  record InVariant(String variant) implements Condition {}

  /** Opening the page failed, and the browser's own word for it contains a match. */
  record Failed(Pattern pattern) implements Condition {}

  /** At least one of them holds. */
  record AnyOf(List<Condition> conditions) implements Condition {
    public AnyOf {
      conditions = List.copyOf(conditions);
    }
  }

  /**
   * A request that the page made was answered so.
   *
   * @param address after the origin; contains a match
   * @param method such as {@code POST}; absent for any
   * @param posted looked for in the request's body
   * @param codes of the answer; empty for any
   * @param body looked for in the answer's first characters
   * @param literal what the whole answer is, white space at its ends apart
   * @param json a place in the answer, which is JSON then
   */
  record Response(
      Pattern address,
      @Nullable String method,
      @Nullable Pattern posted,
      Set<Integer> codes,
      @Nullable Pattern body,
      @Nullable String literal,
      @Nullable JsonPlace json)
      implements Condition {
    public Response {
      codes = Set.copyOf(codes);
    }
  }

  /**
   * A value in a JSON answer.
   *
   * @param at where, as a JSON pointer such as {@code /data/state}
   * @param is what it must be, written as text; absent for a place that must only be there
   * @param matches what it must contain a match of
   */
  record JsonPlace(String at, @Nullable String is, @Nullable Pattern matches) {}
}
