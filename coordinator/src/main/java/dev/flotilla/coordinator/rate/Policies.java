package dev.flotilla.coordinator.rate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.flotilla.coordinator.redis.FleetStore;
import dev.flotilla.protocol.Wire;
import io.vertx.core.Future;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The built-in policies: {@code standard} for real seats, {@code demo} with seconds in place of
 * minutes.
 *
 * <p>The numbers of {@code standard} are what vendors of such fleets publish and advise, none of
 * them a guarantee: 15 to 35 invites a day and 100 a week, 20 profile views a day with caution and
 * 80 to 100 on paid accounts, 40 withdrawals a day, 2 to 5 minutes between actions. Nobody
 * publishes a number for likes that we could trace: taken is that of cautious views, 20 a day. A
 * check of a relation opens a profile and costs a view. Other reads have a bucket of their own,
 * because the site sees them too; reading a list loads many pages and costs five times a look at
 * the session.
 */
public final class Policies {
  /** What an account goes by where nothing is said. */
  public static final String STANDARD = "standard";

  private final Map<String, Policy> byName;

  private Policies(Map<String, Policy> byName) {
    this.byName = Map.copyOf(byName);
  }

  /** Reads the built-in ones; a fault in them is a broken build. */
  public static Policies builtIn() {
    try (var in = Policies.class.getResourceAsStream("policies.json")) {
      return new Policies(
          Wire.JSON.readValue(
              Objects.requireNonNull(in, "policies.json"),
              new TypeReference<Map<String, Policy>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Map<String, Policy> byName() {
    return byName;
  }

  /** Writes them where the granting function reads them. */
  public Future<Void> publish(FleetStore store) {
    List<Object> pairs = new ArrayList<>();
    byName.forEach((name, policy) -> {
      pairs.add(name);
      pairs.add(json(policy));
    });
    return store.call("policies", pairs.toArray()).mapEmpty();
  }

  private static String json(Policy policy) {
    try {
      return Wire.JSON.writeValueAsString(policy);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
