package dev.flotilla.coordinator.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.flotilla.coordinator.http.Ids;
import dev.flotilla.coordinator.redis.FleetStore;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Wire;
import dev.flotilla.protocol.api.AccountView;
import dev.flotilla.protocol.api.PackView.Circuit;
import dev.flotilla.protocol.api.Page;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A version that only a share of the accounts tries. */
final class CanaryTest extends PackFleet {
  @Test
  void aShareOfTheAccountsTriesItAndItIsAlwaysTheSame() throws Exception {
    addAccounts(1_000);
    bringOut("9.1", 10);
    var tenth = accountsWith("9.1");

    assertThat(tenth.size()).isBetween(70, 130);
    assertThat(accountsWith("9.1")).isEqualTo(tenth);
    release("9.1", 50);
    var half = accountsWith("9.1");
    assertThat(half.size()).isBetween(450, 550);
    assertThat(half).containsAll(tenth);
    release("9.1", 10);
    assertThat(accountsWith("9.1")).isEqualTo(tenth);
  }

  @Test
  void aRollbackEndsACanaryAndLeavesTheRelease() throws Exception {
    bringOut("9.1", 50);
    assertThat(pack().canary()).isEqualTo("9.1");
    assertThat(pack().canaryPercent()).isEqualTo(50);

    api.post("/v1/packs/practice/rollback", "");

    assertThat(pack().canary()).isNull();
    assertThat(pack().released()).isEqualTo(bundled);
  }

  @Test
  void aCanaryThatDriftsIsWithdrawnAndItsAccountsGoBack() throws Exception {
    bringOut("9.1", 99);
    for (var i = 0; i < 3; ) {
      var account = api.account();
      if (account.pack().equals("9.1")) {
        api.invite(account.id(), "person" + i++);
        var grant = api.lease("w1");
        assertThat(grant.pack().version()).isEqualTo("9.1");
        report(grant, new Outcome.Drift("connect"));
      }
    }

    assertThat(pack().canary()).isNull();
    assertThat(pack().circuits())
        .singleElement()
        .satisfies(c -> assertThat(c.state()).isEqualTo(Circuit.State.OPEN));
    clock.advance(java.time.Duration.ofSeconds(5));
    // What drifted comes back at once, under the released version.
    assertThat(api.lease("w1").pack().version()).isEqualTo(bundled);
  }

  private Set<String> accountsWith(String version) throws Exception {
    var found = new TreeSet<String>();
    String cursor = null;
    do {
      var page =
          Wire.JSON.readValue(
              api.get("/v1/accounts?limit=200" + (cursor == null ? "" : "&cursor=" + cursor))
                  .body(),
              new TypeReference<Page<AccountView>>() {});
      page.data().stream().filter(a -> a.pack().equals(version)).forEach(a -> found.add(a.id()));
      cursor = page.nextCursor();
    } while (cursor != null);
    return found;
  }

  private void addAccounts(int n) throws Exception {
    var ids = Ids.timeOrdered();
    var vertx = Vertx.vertx();
    try (var store = FleetStore.connect(vertx, redis.url(), clock)) {
      var calls = new ArrayList<Future<?>>();
      IntStream.range(0, n)
          .forEach(i ->
              calls.add(
                  store.call(
                      "account_add",
                      ids.next("acc"),
                      "seat" + i,
                      "default",
                      "practice",
                      "demo",
                      "key" + i,
                      "d")));
      Future.all(calls).await(20, TimeUnit.SECONDS);
    } finally {
      vertx.close();
    }
  }
}
