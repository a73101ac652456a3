package dev.flotilla.coordinator.http;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.regex.Pattern;

/**
 * Makes ids: a word for the kind of thing, then a time-ordered UUID (version 7) in hex, so that ids
 * sort by age.
 */
@FunctionalInterface
public interface Ids {
  Pattern ACCOUNT = Pattern.compile("acc_[0-9a-f]{32}");
  Pattern ACTION = Pattern.compile("act_[0-9a-f]{32}");
  Pattern WORKER = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  String next(String prefix);

  static Ids timeOrdered() {
    return prefix ->
        prefix + "_" + UuidCreator.getTimeOrderedEpochPlus1().toString().replace("-", "");
  }

  /** The path's id, or 404 where it is no id at all: what is not an id names nothing. */
  static String fromPath(io.vertx.ext.web.RoutingContext ctx, Pattern form, String what) {
    var id = ctx.pathParam("id");
    if (id == null || !form.matcher(id).matches()) {
      throw ProblemException.notFound(what);
    }
    return id;
  }
}
