package dev.flotilla.coordinator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.redis.RedisServer;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.api.FleetView;
import dev.flotilla.protocol.api.NewAction;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class MetricsAndPagesTest {
  @RegisterExtension static final RedisServer redis = new RedisServer();
  @TempDir Path data;

  @Test
  void metricsCountWithoutNamingAnybody() throws Exception {
    try (var api = Api.start(redis.url(), data, new ManualClock())) {
      var account = api.account();
      api.register("w-secret");
      api.view(account.id(), "ada-lovelace");
      api.report(api.lease("w-secret"), "w-secret", new Outcome.Viewed(), Verdict.SENT);

      var text = api.get("/metrics").body();

      assertThat(text)
          .contains("flotilla_actions_submitted_total{kind=\"view\"} 1.0")
          .contains(
              "flotilla_actions_completed_total{fault=\"none\",kind=\"view\",outcome=\"viewed\"} 1.0")
          .contains("flotilla_redis_up 1.0")
          .contains("flotilla_workers{state=\"connected\"} 1.0")
          .doesNotContain(account.id())
          .doesNotContain("ada-lovelace")
          .doesNotContain("w-secret");
      for (var line : text.lines().filter(l -> l.startsWith("# TYPE")).toList()) {
        assertThat(text).contains(line.replace("# TYPE", "# HELP").replaceAll(" \\w+$", ""));
      }
    }
  }

  @Test
  void theOverviewShowsWhatIsThereAndEscapesIt() throws Exception {
    redis.flush();
    try (var api = Api.start(redis.url(), data, new ManualClock())) {
      assertThat(api.get("/").body())
          .contains("No seat is connected yet")
          .contains("No worker has registered yet");
      var hostile = "<img src=x onerror=alert(1)>";
      api.post(
          "/v1/accounts",
          new dev.flotilla.protocol.api.NewAccount(hostile, "practice", null, null));

      var page = api.get("/");

      assertThat(page.headers().firstValue("content-security-policy"))
          .hasValueSatisfying(p -> assertThat(p).contains("default-src 'none'"));
      assertThat(page.body()).contains("&lt;img src=x").doesNotContain("<img");
      assertThat(api.get("/assets/live.js").statusCode()).isEqualTo(200);
      assertThat(api.get("/assets/console.css").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void theOverviewSaysOfWhichKindTheWaitingActionsAre() throws Exception {
    redis.flush();
    try (var api = Api.start(redis.url(), data, new ManualClock())) {
      var account = api.account();
      for (var kind : ActionKind.values()) {
        api.submit(account.id(), action(kind));
      }
      api.view(account.id(), "grace");

      var page = api.get("/").body();

      assertThat(page)
          .contains("<strong>8</strong> <span>waiting</span>")
          .contains(
              "<td class=\"n\">8</td><td class=\"words\">1 invite, 2 view, 1 like, 1 withdraw, 1 pending list, 1 session check, 1 relation check</td>");
    }
  }

  private static NewAction action(ActionKind kind) {
    return switch (kind) {
      case INVITE, VIEW, LIKE, WITHDRAW, RELATION_CHECK -> Api.about(kind, "ada");
      case PENDING_LIST, SESSION_CHECK -> Api.alone(kind);
    };
  }

  @Test
  void theFleetsCountsAddUp() throws Exception {
    redis.flush();
    try (var api = Api.start(redis.url(), data, new ManualClock())) {
      var account = api.account();
      api.register("w1");
      api.invite(account.id(), "ada");
      api.view(account.id(), "grace");
      var grant = api.lease("w1");

      var fleet = Api.read(api.get("/v1/fleet"), 200, FleetView.class);

      assertThat(fleet.leases()).isEqualTo(1);
      assertThat(fleet.actions().submitted()).isEqualTo(2);
      assertThat(fleet.actions().waiting()).isEqualTo(1);
      assertThat(fleet.actions().leased()).isEqualTo(1);
      assertThat(fleet.workers())
          .singleElement()
          .satisfies(w -> assertThat(w.leases()).isEqualTo(1));
      api.permit(grant, "w1");
      api.report(grant, "w1", new Outcome.Sent(), Verdict.SENT);
      var after = Api.read(api.get("/v1/fleet"), 200, FleetView.class).actions();
      assertThat(after.completed()).isEqualTo(1);
      assertThat(after.byOutcome()).containsEntry("sent", 1);
    }
  }
}
