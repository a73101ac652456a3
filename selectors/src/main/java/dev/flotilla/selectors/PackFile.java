package dev.flotilla.selectors;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A pack as it is kept and sent: its text, and the digest that proves the text.
 *
 * @param digest SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits
 */
public record PackFile(String site, String version, String digest, String text) {
  /** A file with the digest of {@code text}. */
  static PackFile of(String site, String version, String text) {
    return new PackFile(site, version, digest(text), text);
  }

  /**
   * Reads the pack; throws {@link PackFaults} with everything wrong with it, also where it says to
   * be another than its path does.
   */
  public Pack pack() {
    var pack = Pack.parse(text);
    var faults = new ArrayList<Fault>();
    differs(pack.site(), site, "site").ifPresent(faults::add);
    differs(pack.version(), version, "version").ifPresent(faults::add);
    if (!faults.isEmpty()) {
      throw new PackFaults(faults);
    }
    return pack;
  }

  private Optional<Fault> differs(String said, String expected, String field) {
    var line = text.lines().takeWhile(l -> !l.startsWith(field + ':')).count() + 1;
    return said.equals(expected)
        ? Optional.empty()
        : Optional.of(
            new Fault(
                (int) line,
                "%s is \"%s\", but the pack's path says \"%s\"".formatted(field, said, expected)));
  }

  /** The digest a pack's text must have to be this text. */
  public static String digest(String text) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
