package dev.flotilla.selectors;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a site addresses a contact's profile, such as {@code /in/{slug}/}. A given address is never
 * handed on: it is read strictly, character by character, and a new one is built from its slug.
 * Browsers and URL libraries disagree on too many spellings for anything else to be safe.
 */
final class ProfileAddress {
  static final String SLUG = "{slug}";

  // Letters of any script, digits, and what can be left of a name written as an address.
  private static final Pattern WRITTEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}%_-]{1,300}");
  private static final Pattern READ =
      Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{M}\\p{N}_-]{0,99}");
  private static final Pattern ORIGIN = Pattern.compile("(https?://)([a-z0-9.-]+)(:[0-9]{1,5})?");
  private static final String WWW = "www.";

  private final String before;
  private final String after;

  ProfileAddress(String template) {
    var at = template.indexOf(SLUG);
    if (!template.startsWith("/") || at < 0) {
      throw new IllegalArgumentException("must begin with / and hold " + SLUG);
    }
    before = template.substring(0, at);
    after = template.substring(at + SLUG.length());
  }

  /** The address of {@code slug}'s profile, in the characters a browser sends. */
  String url(String origin, String slug) {
    return origin + before + URLEncoder.encode(slug, StandardCharsets.UTF_8) + after;
  }

  /** The slug in {@code given}, when it is a profile of the site at {@code origin}. */
  Optional<String> slugOf(String origin, String given) {
    return path(origin, given).filter(p -> p.startsWith(before)).flatMap(this::slugOfPath);
  }

  private Optional<String> slugOfPath(String path) {
    var rest = path.substring(before.length());
    // The last slash is often left out by hand.
    for (var end :
        new String[] {
          after, after.endsWith("/") ? after.substring(0, after.length() - 1) : after
        }) {
      if (rest.endsWith(end)) {
        var slug = slug(rest.substring(0, rest.length() - end.length()));
        if (slug.isPresent()) {
          return slug;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> path(String origin, String given) {
    var parts = ORIGIN.matcher(origin);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          origin + " is no origin: write scheme://host or scheme://host:port");
    }
    if (given.startsWith(origin + '/')) {
      return Optional.of(given.substring(origin.length()));
    }
    var host = parts.group(2);
    var port = parts.group(3) == null ? "" : parts.group(3);
    var bare = host.startsWith(WWW) ? parts.group(1) + host.substring(WWW.length()) + port : origin;
    return given.startsWith(bare + '/')
        ? Optional.of(given.substring(bare.length()))
        : Optional.empty();
  }

  /** Decodes once; what still looks encoded, or decodes to anything but a name, is no slug. */
  static Optional<String> slug(String written) {
    if (!WRITTEN.matcher(written).matches()) {
      return Optional.empty();
    }
    return decoded(written)
        .map(s -> Normalizer.normalize(s, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
        .filter(s -> READ.matcher(s).matches());
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
