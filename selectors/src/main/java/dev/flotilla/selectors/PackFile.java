package dev.flotilla.selectors;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
