package dev.flotilla.selectors;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether an address that a person gave is of a site. The address itself is never handed on, so
 * what matters is only that it names the same person: {@code http} for {@code https}, a capital
 * letter, {@code www.} and a country's subdomain do not change whom it names.
 */
final class SiteHost {
  private static final Pattern ORIGIN =
      Pattern.compile("(https?)://([a-z0-9.-]+)(?::([0-9]{1,5}))?");
  // Browsers and URL libraries disagree on spellings with user names, escapes, backslashes, white
  // space and letters beyond ASCII: a host with any of them is none.
  private static final Pattern GIVEN =
      Pattern.compile(
          "([Hh][Tt][Tt][Pp][Ss]?)://([A-Za-z0-9.-]+)(?::([0-9]{1,5}))?(/[^\\s\\p{Cntrl}\\\\]*)");
  private static final String WWW = "www.";

  private final String host;
  private final String port;

  SiteHost(String origin) {
    var parts = ORIGIN.matcher(origin);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          origin + " is no origin: write scheme://host or scheme://host:port");
    }
    host = parts.group(2);
    port = port(parts.group(1), parts.group(3));
  }

  /** What {@code given} says after its origin, when that is this site's. */
  Optional<String> rest(String given) {
    var parts = GIVEN.matcher(given);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var scheme = parts.group(1).toLowerCase(Locale.ROOT);
    return samePort(port(scheme, parts.group(3))) && same(parts.group(2).toLowerCase(Locale.ROOT))
        ? Optional.of(parts.group(4))
        : Optional.empty();
  }

  /** Empty for the port that the scheme means by itself. */
  private static String port(String scheme, @Nullable String written) {
    var own = scheme.equals("https") ? "443" : "80";
    return written == null || written.equals(own) ? "" : written;
  }

  private boolean samePort(String given) {
    return given.equals(port);
  }

  private boolean same(String given) {
    if (given.equals(host)) {
      return true;
    }
    if (!host.startsWith(WWW)) {
      return named(host) && given.equals(WWW + host);
    }
    var bare = host.substring(WWW.length());
    return given.equals(bare) || given.matches("[a-z]{2}\\." + Pattern.quote(bare));
  }

  /** Whether it is a name, and neither a number nor a machine of one's own. */
  private static boolean named(String host) {
    return host.matches("([a-z0-9-]+\\.)+[a-z][a-z0-9-]*");
  }
}
