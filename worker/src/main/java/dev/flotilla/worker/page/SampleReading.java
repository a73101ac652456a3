package dev.flotilla.worker.page;

import dev.flotilla.selectors.AgeReader;
import dev.flotilla.selectors.Amount;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.Identity;
import dev.flotilla.selectors.ListName;
import dev.flotilla.selectors.Pack;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was read of a page, in the words of a sample's header. */
record SampleReading(PackCheck.Checked checked, Pack pack) {
  // Machine-readable times in samples are told from here.
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  /** What was read, for that key and its expected value. */
  String of(String key, String expected) {
    var sight = checked.sight();
    return switch (key) {
      case "relation" -> sight.relation().map(rule -> name(rule.relation())).orElse("none");
      case "rule" -> sight.relation().map(rule -> rule.name()).orElse("none");
      case "finding" -> sight.finding().map(rule -> name(rule.finding())).orElse("none");
      case "by" -> sight.finding().map(rule -> rule.name()).orElse("none");
      case "ready" -> yes(sight.ready());
      case "signed_in" -> yes(sight.signedIn());
      case "busy" -> yes(sight.busy());
      case "words" -> yes(sight.hasWords());
      case "language" -> sight.language().isEmpty() ? "none" : sight.language();
      case "variant" -> sight.variant().orElse("none");
      case "toast" -> sight.toast().orElse("none");
      case "slug", "member_id", "name" -> places(constant(Identity.class, key));
      case "limit" -> amount(Amount.NOTE_LIMIT);
      case "left" -> amount(Amount.NOTES_LEFT);
      case "shows" -> elements(expected, true);
      case "hides" -> elements(expected, false);
      default -> list(key);
    };
  }

  private String places(Identity identity) {
    var values =
        checked.sight().places(identity).stream()
            .map(Place::value)
            .map(value -> identity == Identity.SLUG ? pack.slug(value).orElse(value) : value)
            .distinct()
            .collect(Collectors.joining("|"));
    return values.isEmpty() ? "none" : values;
  }

  private String amount(Amount amount) {
    var number = checked.sight().amount(amount);
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "none";
  }

  private String elements(String expected, boolean shown) {
    return Arrays.stream(expected.split(",", -1))
        .filter(name -> checked.sight().shown().contains(constant(Element.class, name)) == shown)
        .collect(Collectors.joining(","));
  }

  private String list(String key) {
    var parts = key.split("\\.", -1);
    var rows =
        Optional.ofNullable(checked.lists().get(constant(ListName.class, parts[0])))
            .orElseThrow(() -> new IllegalArgumentException("the pack has no list for " + key));
    if (parts.length == 3) {
      return row(rows.rows().get(Integer.parseInt(parts[1])), parts[2]);
    }
    return switch (parts[1]) {
      case "rows" -> Integer.toString(rows.count());
      case "total" -> Integer.toString(rows.total());
      case "empty" -> yes(rows.empty());
      case "more" -> yes(rows.more());
      default -> throw new IllegalArgumentException("no sample can expect " + key);
    };
  }

  private String row(Row row, String what) {
    return switch (what) {
      case "slug", "member_id", "name" ->
          row.identity().getOrDefault(constant(Identity.class, what), "none");
      case "key" -> row.key();
      case "age" -> row.age();
      case "language" -> row.language();
      case "wanted" -> yes(row.wanted());
      case "done" -> yes(row.done());
      case "days" ->
          AgeReader.of(pack)
              .read(row.age(), row.language(), NOW)
              .map(age -> age.from().toDays() + ".." + age.to().toDays())
              .orElse("none");
      default -> throw new IllegalArgumentException("no sample can expect " + what + " of a row");
    };
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("no sample can expect " + name, e);
    }
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String yes(boolean is) {
    return is ? "yes" : "no";
  }
}
