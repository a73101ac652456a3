package dev.flotilla.selectors;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which known name was probably meant. */
final class Nearest {
  private Nearest() {}

  /** The known name with the fewest letters to change, when it is near enough to be meant. */
  static Optional<String> to(String given, Collection<String> known) {
    return known.stream()
        .filter(name -> distance(given, name) <= Math.clamp(name.length() / 2, 1, 3))
        .min(Comparator.comparingInt(name -> distance(given, name)));
  }

  /** Levenshtein's, on at most the first 40 characters. */
  private static int distance(String given, String name) {
    var a = given.substring(0, Math.min(40, given.length()));
    var row = new int[name.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      var diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        var change = diagonal + (a.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[name.length()];
  }
}
