package dev.flotilla.coordinator.account;

import dev.flotilla.coordinator.redis.Reply;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.api.AccountView;
import dev.flotilla.protocol.api.AccountView.LeaseView;
import dev.flotilla.protocol.api.AccountView.State;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An account's record as clients see it. */
final class AccountReading {
  /** Rests of our own making; any other is the site's wish. */
  private static final Set<String> OURS = Set.of("", "pace");

  private AccountReading() {}

  static AccountView view(String id, Reply r) {
    return new AccountView(
        id,
        r.get("name"),
        r.get("tenant"),
        r.get("site"),
        r.get("policy"),
        r.get("pack_of"),
        state(r),
        reason(r),
        r.number("session"),
        lease(r),
        queued(r),
        (int) r.number("in_doubt"),
        outcomes(r),
        r.get("next").isEmpty() ? null : Instant.ofEpochMilli(r.number("next")),
        Instant.ofEpochMilli(r.number("created")));
  }

  private static State state(Reply r) {
    var state = State.valueOf(r.get("state").toUpperCase(Locale.ROOT));
    return state == State.ACTIVE && cooling(r) ? State.COOLING : state;
  }

  private static boolean cooling(Reply r) {
    return r.number("rest") > r.number("now") && !OURS.contains(r.get("why"));
  }

  private static @Nullable String reason(Reply r) {
    var reason = cooling(r) ? r.get("why") : r.get("reason");
    return reason.isEmpty() ? restingKind(r) : reason;
  }

  private static @Nullable String restingKind(Reply r) {
    for (var kind : ActionKind.values()) {
      if (!r.get("drift:" + kind.wire()).isEmpty() && r.number("queued:" + kind.wire()) > 0) {
        return "no " + kind.wire() + " for now: drift, pages are unlike the pack";
      }
      if (r.number("rest:" + kind.wire()) > r.number("now")) {
        return "no " + kind.wire() + " for now: " + r.get("why:" + kind.wire());
      }
    }
    return r.number("rest:notes") > r.number("now") ? r.get("why:notes") : null;
  }

  private static @Nullable LeaseView lease(Reply r) {
    return r.get("lease").isEmpty()
        ? null
        : new LeaseView(
            r.get("lease"), r.get("worker"), r.number("epoch"), r.get("phase"), r.get("action"));
  }

  private static Map<ActionKind, Integer> queued(Reply r) {
    var queued = new EnumMap<ActionKind, Integer>(ActionKind.class);
    for (var kind : ActionKind.values()) {
      queued.put(kind, (int) r.number("queued:" + kind.wire()));
    }
    return queued;
  }

  private static Map<String, Integer> outcomes(Reply r) {
    var outcomes = new TreeMap<String, Integer>();
    r.fields()
        .forEach((name, value) -> {
          if (name.startsWith("o:")) {
            outcomes.put(name.substring(2), Integer.valueOf(value));
          }
        });
    return outcomes;
  }
}
