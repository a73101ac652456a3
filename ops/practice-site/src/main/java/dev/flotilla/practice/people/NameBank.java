package dev.flotilla.practice.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Invents names from many cultures and scripts; given and family name come from the same one. */
final class NameBank {
  private final WordBank words = WordBank.read("names.txt");
  private final List<String> cultures =
      words.sections().stream()
          .filter(section -> section.endsWith(" given") && !section.startsWith("long "))
          .map(section -> section.substring(0, section.length() - " given".length()))
          .toList();

  FullName any(RandomGenerator random) {
    var culture = cultures.get(random.nextInt(cultures.size()));
    var given = Spelling.of(words.pick(culture + " given", random));
    var family = Spelling.of(words.pick(culture + " family", random));
    return new FullName(given.shown, family.shown, given.latin + "-" + family.latin);
  }

  FullName endless(RandomGenerator random) {
    var given = Spelling.of(words.pick("long given", random));
    var family = Spelling.of(words.pick("long family", random));
    return new FullName(given.shown, family.shown, given.latin + "-" + family.latin);
  }

  /** {@code shown = latin}, or only what is shown where its letters are Latin anyway. */
  private record Spelling(String shown, String latin) {
    static Spelling of(String line) {
      var sides = Arrays.stream(line.split("=", 2)).map(String::strip).toList();
      var latin = sides.getLast().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
      return new Spelling(sides.getFirst(), latin);
    }
  }
}
