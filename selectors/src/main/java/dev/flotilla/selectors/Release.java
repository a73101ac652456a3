package dev.flotilla.selectors;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What {@code RELEASED} says: the version in force, and what a share of the accounts tries.
 *
 * <pre>
 * 2026.11.2
 * canary 2026.11.3 10%
 * </pre>
 */
public record Release(String version, Optional<Canary> canary) {
  private static final Pattern CANARY = Pattern.compile("canary (\\S+) ([1-9][0-9]?)%");

  /**
   * A version that a share of the accounts tries.
   *
   * @param percent 1 to 99
   */
  public record Canary(String version, int percent) {}

  /** Reads the file's text; throws {@link PacksUnusable} with the line at fault. */
  public static Release parse(String text) {
    var lines = text.lines().map(String::strip).toList();
    var filled = lines.stream().filter(line -> !line.isEmpty()).toList();
    if (filled.isEmpty() || filled.size() > 2) {
      throw new PacksUnusable(
          "RELEASED must hold a version, and below it at most one line such as"
              + " \"canary 2026.11.3 10%\"");
    }
    var version = version(filled.getFirst(), lines);
    if (filled.size() == 1) {
      return new Release(version, Optional.empty());
    }
    var canary = CANARY.matcher(filled.getLast());
    if (!canary.matches()) {
      throw fault(
          filled.getLast(), lines, "must be such as \"canary 2026.11.3 10%\", from 1% to 99%");
    }
    var tried = version(canary.group(1), lines);
    if (tried.equals(version)) {
      throw fault(filled.getLast(), lines, "tries the version that is in force already");
    }
    return new Release(version, Optional.of(new Canary(tried, Integer.parseInt(canary.group(2)))));
  }

  /** The file's text, which reads back to the same. */
  public String text() {
    return version
        + '\n'
        + canary
            .map(tried -> "canary " + tried.version() + ' ' + tried.percent() + "%\n")
            .orElse("");
  }

  private static String version(String text, List<String> lines) {
    Scalar.SITE
        .fault(text)
        .ifPresent(fault -> {
          throw fault(text, lines, "names a version that " + fault);
        });
    return text;
  }

  private static PacksUnusable fault(String part, List<String> lines, String message) {
    var line = 1;
    while (line < lines.size() && !lines.get(line - 1).contains(part)) {
      line++;
    }
    return new PacksUnusable("RELEASED, line " + line + ", " + message);
  }
}
