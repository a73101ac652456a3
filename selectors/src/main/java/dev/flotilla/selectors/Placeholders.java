package dev.flotilla.selectors;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What is filled in from the page, such as {@code {slug}}. */
final class Placeholders {
  /** What tells one person from another. */
  static final Set<String> PERSON = Set.of("slug", "member_id", "name");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z_]+)\\}");

  private Placeholders() {}

  /** The first placeholder in {@code text} that nothing fills. */
  static Optional<String> unknown(String text, Set<String> known) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .filter(found -> !known.contains(found.group(1)))
        .findFirst()
        .map(found ->
            "holds "
                + found.group()
                + "; known here are "
                + String.join(
                    ", ", new TreeSet<>(known).stream().map(name -> '{' + name + '}').toList()));
  }

  static String filled(String text, String with) {
    return PLACEHOLDER.matcher(text).replaceAll(with);
  }
}
