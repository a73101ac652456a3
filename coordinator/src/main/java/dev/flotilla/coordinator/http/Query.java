package dev.flotilla.coordinator.http;

import dev.flotilla.protocol.ErrorCode;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;

/** Query parameters, each at most once and none unknown. */
public final class Query {
  private static final int LIMIT = 50;
  private static final int MAX_LIMIT = 200;

  private final RoutingContext ctx;

  private Query(RoutingContext ctx) {
    this.ctx = ctx;
  }

  /** Refuses parameters that are not among {@code known}. */
  public static Query of(RoutingContext ctx, Set<String> known) {
    for (var name : ctx.queryParams().names()) {
      if (!known.contains(name) || ctx.queryParam(name).size() > 1) {
        throw new ProblemException(
            ErrorCode.BAD_REQUEST,
            "This address takes, each once, the query parameters: "
                + String.join(", ", known.stream().sorted().toList())
                + ".");
      }
    }
    return new Query(ctx);
  }

  public Optional<String> text(String name) {
    return ctx.queryParam(name).stream().findFirst();
  }

  public String required(String name) {
    return text(name)
        .orElseThrow(() ->
            new ProblemException(
                ErrorCode.BAD_REQUEST, "The query parameter " + name + " is required."));
  }

  public long requiredNumber(String name) {
    return number(required(name), name, 0, Long.MAX_VALUE);
  }

  /** How many rows: 1 to 200, 50 where nothing is said. */
  public int limit() {
    return text("limit").map(t -> (int) number(t, "limit", 1, MAX_LIMIT)).orElse(LIMIT);
  }

  private static long number(String text, String name, long least, long most) {
    try {
      var value = Long.parseLong(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // answered below
    }
    throw new ProblemException(
        ErrorCode.BAD_REQUEST,
        "The query parameter " + name + " is a whole number from " + least + " to " + most + ".");
  }
}
