package dev.flotilla.practice.network;

import dev.flotilla.practice.ledger.Entry;
import dev.flotilla.practice.ledger.Kind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Who is signed in. Knows digests of cookies only, as the ledger does, and so survives a restart.
 */
public final class Sessions {
  /** How long a session lives from its sign-in on. */
  public static final Duration LIFE = Duration.ofDays(30);

  private final Map<String, Open> open = new HashMap<>();
  private final InstantSource clock;

  public Sessions(InstantSource clock) {
    this.clock = clock;
  }

  /** The name under which the ledger knows the session of a cookie. */
  public static String digest(String cookie) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(cookie.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Lets an entry of the ledger take effect. */
  public void apply(Entry entry) {
    var session = entry.deed().caller().session();
    if (entry.kind() == Kind.SIGN_IN && entry.deed().answer().created()) {
      open.put(session, new Open(entry.seat(), entry.at().plus(LIFE)));
    } else if (entry.kind() == Kind.SIGN_OUT) {
      open.remove(session);
    }
  }

  /** The seat that is signed in under this digest. */
  public Optional<String> seat(String session) {
    return Optional.ofNullable(open.get(session))
        .filter(found -> clock.instant().isBefore(found.until))
        .map(Open::seat);
  }

  private record Open(String seat, Instant until) {}
}
