package dev.flotilla.coordinator.http;

import dev.flotilla.protocol.ErrorCode;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask at all. The host name must be ours, so that a page elsewhere cannot reach a
 * coordinator on somebody's machine by rebinding its own name; a page of another origin may change
 * nothing; and where the fleet has a token, the call must carry it.
 */
public final class Gate {
  private static final Set<String> OPEN = Set.of("/livez", "/readyz");
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]", "::1");

  private final Optional<String> token;
  private final Set<String> hosts;

  /** {@code hosts} are accepted beside loopback's. */
  public Gate(Optional<String> token, Set<String> hosts) {
    this.token = token;
    this.hosts = Set.copyOf(hosts);
  }

  public void handle(RoutingContext ctx) {
    HostAndPort authority = ctx.request().authority();
    if (authority == null
        || !(LOOPBACK.contains(authority.host()) || hosts.contains(authority.host()))) {
      throw new ProblemException(
          ErrorCode.WRONG_HOST,
          "Use the coordinator's own address, or name this host at its start with --host.");
    }
    var site = ctx.request().getHeader("Sec-Fetch-Site");
    if (!HttpMethod.GET.equals(ctx.request().method())
        && site != null
        && !site.equals("same-origin")
        && !site.equals("none")) {
      throw new ProblemException(
          ErrorCode.WRONG_HOST, "A page of another origin may not change anything here.");
    }
    if (token.isPresent() && !OPEN.contains(ctx.normalizedPath()) && !carries(ctx, token.get())) {
      throw new ProblemException(
          ErrorCode.UNAUTHENTICATED, "Send the fleet's token as Authorization: Bearer.");
    }
    ctx.next();
  }

  private static boolean carries(RoutingContext ctx, String token) {
    var header = ctx.request().getHeader("Authorization");
    if (header == null) {
      return false;
    }
    var given =
        header.startsWith("Basic ")
            ? password(header.substring(6))
            : header.replaceFirst("^Bearer ", "");
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  /** A browser asks its user for a name and a password: the password is the token. */
  private static String password(String basic) {
    try {
      var pair = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
      return pair.substring(pair.indexOf(':') + 1);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
