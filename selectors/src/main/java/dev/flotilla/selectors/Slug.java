package dev.flotilla.selectors;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What names a person in an address: a name or a number, read and written. */
final class Slug {
  // Letters of any script, digits, and what can be left of a name written as an address.
  private static final Pattern WRITTEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}%._+ -]{1,300}");
  // One dot or space at a time, and never at an end: ".." is a way, and not a name.
  private static final Pattern READ =
      Pattern.compile("[\\p{L}\\p{N}_-](?:[. ]?[\\p{L}\\p{M}\\p{N}_-]){0,99}");

  private Slug() {}

  /**
   * Decodes once; what still looks encoded, or decodes to anything but a name, is no slug.
   *
   * @param keepsCase whether the site tells names apart by their case alone
   * @param inQuery whether it stands in a query, where names have spaces and {@code +} is one
   */
  static Optional<String> read(String written, boolean keepsCase, boolean inQuery) {
    if (!WRITTEN.matcher(written).matches() || (!inQuery && written.indexOf('+') >= 0)) {
      return Optional.empty();
    }
    return decoded(written.replace('+', ' '))
        .map(s -> Normalizer.normalize(s, Normalizer.Form.NFC))
        .map(s -> keepsCase ? s : s.toLowerCase(Locale.ROOT))
        .filter(s -> s.length() <= 100 && READ.matcher(s).matches())
        .filter(s -> inQuery || s.indexOf(' ') < 0);
  }

  private static Optional<String> decoded(String written) {
    var bytes = written.getBytes(StandardCharsets.UTF_8);
    var out = ByteBuffer.allocate(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '%') {
        out.put(bytes[i]);
        continue;
      }
      var high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      var low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
      if (high < 0 || low < 0) {
        return Optional.empty();
      }
      out.put((byte) (high * 16 + low));
      i += 2;
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
