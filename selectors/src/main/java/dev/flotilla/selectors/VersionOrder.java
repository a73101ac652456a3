package dev.flotilla.selectors;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Orders versions as people read them: 2026.9.1 stands before 2026.11.1. */
final class VersionOrder implements Comparator<String> {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  @Override
  public int compare(String a, String b) {
    var left = a.split("[.-]", -1);
    var right = b.split("[.-]", -1);
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      var order = part(left[i], right[i]);
      if (order != 0) {
        return order;
      }
    }
    var longer = Integer.compare(left.length, right.length);
    return longer != 0 ? longer : a.compareTo(b);
  }

  private static int part(String a, String b) {
    return DIGITS.matcher(a).matches() && DIGITS.matcher(b).matches()
        ? new BigInteger(a).compareTo(new BigInteger(b))
        : a.compareTo(b);
  }
}
