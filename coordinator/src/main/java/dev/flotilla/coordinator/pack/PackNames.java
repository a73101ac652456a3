package dev.flotilla.coordinator.pack;

import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.protocol.ErrorCode;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** Sites and versions as they stand in addresses. */
final class PackNames {
  // As in the names of packs' files.
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,39}");

  private PackNames() {}

  /** A name in the address, or 404: what is no name names nothing. */
  static String known(RoutingContext ctx, String parameter) {
    var name = String.valueOf(ctx.pathParam(parameter));
    if (!NAME.matcher(name).matches()) {
      throw ProblemException.notFound("pack");
    }
    return name;
  }

  /** A name for something new. */
  static String fresh(RoutingContext ctx, String parameter) {
    return checked("/" + parameter, String.valueOf(ctx.pathParam(parameter)));
  }

  /** A name in a body. */
  static String checked(String pointer, String name) {
    if (!NAME.matcher(name).matches()) {
      throw ProblemException.field(
          ErrorCode.INVALID,
          pointer,
          "is 1 to 40 of a-z, 0-9, '.' and '-', beginning with a letter or digit");
    }
    return name;
  }
}
