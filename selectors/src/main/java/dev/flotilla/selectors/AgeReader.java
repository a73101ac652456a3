package dev.flotilla.selectors;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads ages as a site words them, by the rules of its pack, and machine-readable times. */
public final class AgeReader {
  private final List<AgeRule> rules;
  private final boolean mixed;

  private AgeReader(List<AgeRule> rules, boolean mixed) {
    this.rules = List.copyOf(rules);
    this.mixed = mixed;
  }

  /** By the rules of {@code pack}. */
  public static AgeReader of(Pack pack) {
    return new AgeReader(pack.ages(), pack.languages().mixed());
  }

  /**
   * The age that {@code text} tells; empty where no rule and no form of ISO 8601 fits.
   *
   * @param language of the text, as a tag; its rules come first, then those of its main language,
   *     and where the site mixes languages those of any
   */
  public Optional<Age> read(String text, String language, Instant now) {
    var iso = IsoTime.age(text.strip(), now);
    return iso.isPresent()
        ? iso
        : rules(language).stream().flatMap(rule -> read(rule, text).stream()).findFirst();
  }

  private List<AgeRule> rules(String language) {
    var tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
    var main = tag.split("-", 2)[0];
    var ordered = new ArrayList<AgeRule>();
    rules.stream().filter(rule -> is(rule, tag)).forEach(ordered::add);
    rules.stream().filter(rule -> is(rule, main) && !is(rule, tag)).forEach(ordered::add);
    if (mixed) {
      rules.stream().filter(rule -> !is(rule, main) && !is(rule, tag)).forEach(ordered::add);
    }
    return ordered;
  }

  private static boolean is(AgeRule rule, String tag) {
    return rule.language().toLowerCase(Locale.ROOT).equals(tag);
  }

  private static Optional<Age> read(AgeRule rule, String text) {
    var found = rule.text().matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    var written = found.groupCount() > 0 ? found.group(1) : null;
    var number = written == null ? OptionalInt.empty() : Numbers.read(written);
    var count = number.isPresent() ? number : rule.number();
    if (count.isEmpty()) {
      return Optional.empty();
    }
    var unit = rule.unit().length();
    return Optional.of(
        Age.between(unit.multipliedBy(count.getAsInt()), unit.multipliedBy(count.getAsInt() + 1L)));
  }
}
