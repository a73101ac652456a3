package dev.flotilla.practice.people;

import java.util.random.RandomGenerator;

/** Makes the opaque identifiers that such sites use: fixed by the seed, telling nothing. */
final class Identifiers {
  private static final String BASE64URL =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final String BASE36 = "0123456789abcdefghijklmnopqrstuvwxyz";

  private Identifiers() {}

  static String memberId(RandomGenerator random) {
    return "ACoAA" + of(BASE64URL, 33, random) + of(BASE36, 1, random);
  }

  static String slugEnding(RandomGenerator random) {
    return of(BASE36, 6, random);
  }

  static String activity(RandomGenerator random) {
    return "urn:li:activity:7"
        + random.nextLong(100_000_000_000_000_000L, 999_999_999_999_999_999L);
  }

  static String comment(String activity, RandomGenerator random) {
    return "urn:li:comment:("
        + activity
        + ","
        + random.nextLong(1_000_000_000L, 9_999_999_999L)
        + ")";
  }

  private static String of(String letters, int length, RandomGenerator random) {
    var out = new StringBuilder(length);
    for (var i = 0; i < length; i++) {
      out.append(letters.charAt(random.nextInt(letters.length())));
    }
    return out.toString();
  }
}
