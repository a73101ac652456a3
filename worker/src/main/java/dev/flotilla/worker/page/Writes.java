package dev.flotilla.worker.page;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.selectors.WriteRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which requests are deeds, and of which kind. */
final class Writes {
  /** What a request turned out to be. */
  sealed interface Judged {
    /** It changes nothing, as far as the pack knows. */
    record Harmless() implements Judged {}

    /**
     * It is a deed of one of these kinds; of none that is known where the pack's rules do not
     * agree.
     */
    record Deed(Set<ActionKind> kinds) implements Judged {
      public Deed {
        kinds = Set.copyOf(kinds);
      }
    }
  }

  private record Known(ActionKind kind, WriteRule rule, Pattern address, int length) {
    static Known of(ActionKind kind, WriteRule rule) {
      var parts = rule.address().split("\\*", -1);
      var regex = String.join(".*", Stream.of(parts).map(Pattern::quote).toList());
      var length = rule.address().length() - (parts.length - 1);
      return new Known(kind, rule, Pattern.compile(regex, Pattern.DOTALL), length);
    }

    boolean matches(String method, String address, @Nullable String posted) {
      var only = rule.method();
      var holding = rule.posted();
      return (only == null || only.equalsIgnoreCase(method))
          && (this.address.matcher(address).matches()
              || this.address.matcher(address.split("\\?", 2)[0]).matches())
          // A body that cannot be read may be anything.
          && (holding == null || posted == null || holding.matcher(posted).find());
    }

    /** Whether this says at least as much of a request as {@code other} does. */
    boolean tellsAsMuchAs(Known other) {
      return says(rule.method()) >= says(other.rule.method())
          && says(rule.posted()) >= says(other.rule.posted())
          && length >= other.length;
    }

    private static int says(@Nullable Object part) {
      return part == null ? 0 : 1;
    }
  }

  private final List<Known> rules = new ArrayList<>();

  Writes(Map<ActionKind, List<WriteRule>> writes) {
    writes.forEach((kind, own) -> own.forEach(rule -> rules.add(Known.of(kind, rule))));
  }

  /**
   * What the request is. Where rules of several kinds match, it is of those kinds whose rule tells
   * as much as every rule of another kind: a button that toggles may send the very same request to
   * ask and to take back.
   *
   * @param address after the origin
   * @param posted the request's body, absent where there is one that cannot be read
   */
  Judged judge(String method, String address, @Nullable String posted) {
    // Browsers ask so before they send; the deed is the request that follows.
    if (method.equals("OPTIONS")) {
      return new Judged.Harmless();
    }
    var matching = rules.stream().filter(r -> r.matches(method, address, posted)).toList();
    if (matching.isEmpty()) {
      return new Judged.Harmless();
    }
    var kinds =
        matching.stream()
            .filter(rule ->
                matching.stream()
                    .allMatch(other -> other.kind == rule.kind || rule.tellsAsMuchAs(other)))
            .map(Known::kind)
            .collect(Collectors.toUnmodifiableSet());
    // What cannot be read may be another kind's after all.
    var sure = posted != null || matching.stream().noneMatch(r -> r.rule.posted() != null);
    return new Judged.Deed(sure ? kinds : Set.of());
  }

  /** Addresses at which the browser must ask, as it writes patterns; others never wait. */
  List<String> patterns() {
    return rules.stream()
        .map(known -> known.rule.address())
        .flatMap(address -> Stream.of(pattern(address), pattern(address) + "\\?*"))
        .distinct()
        .toList();
  }

  private static String pattern(String address) {
    var escaped = address.replace("\\", "\\\\").replace("?", "\\?");
    return address.startsWith("*") ? escaped : "*" + escaped;
  }
}
