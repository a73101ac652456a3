package dev.flotilla.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.NotePolicy;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class WorkerTest {
  private final PracticeLab site = new PracticeLab();
  private FakeCoordinator coordinator;
  private Worker worker;

  @BeforeEach
  void start() throws IOException {
    coordinator = new FakeCoordinator(site.origin(), site.session("seat-01"));
    worker =
        new Worker(
            new WorkerConfig(
                coordinator.uri(),
                "test",
                1,
                Optional.empty(),
                Browsers.driverCache(),
                Optional.empty(),
                "test"));
  }

  @AfterEach
  void stop() {
    worker.drain();
    coordinator.close();
    site.close();
  }

  @Test
  void takesALeaseDoesItsActionsAndReportsEach() throws Exception {
    var ada = site.person("connect");
    var bob = site.person("connect");
    var gone = site.person("unavailable");
    coordinator.offer(
        new Action.ViewProfile(slug(ada)),
        new Action.Invite(slug(ada), null, "Hello", NotePolicy.REFUSE),
        new Action.ViewProfile(slug(gone)));
    coordinator.offer(new Action.Invite(slug(bob), null, null, NotePolicy.REFUSE));

    assertThat(worker.start()).isTrue();
    var viewed = coordinator.report();
    var invited = coordinator.report();
    var notFound = coordinator.report();
    var second = coordinator.report();

    assertThat(viewed.outcome()).isEqualTo(new Outcome.Viewed());
    assertThat(viewed.evidence().screenshot()).isNull();
    assertThat(invited.outcome()).isEqualTo(new Outcome.Sent());
    assertThat(invited.verdict()).isEqualTo(Verdict.SENT);
    assertThat(invited.evidence().signals()).contains("pending-key on the page");
    assertThat(notFound.outcome()).isEqualTo(new Outcome.ProfileNotFound());
    assertThat(notFound.evidence().screenshot()).isNotEmpty();
    assertThat(notFound.evidence().dom()).contains("<main").doesNotContain("<script");
    assertThat(second.outcome()).isEqualTo(new Outcome.Sent());
    assertThat(second.claim().epoch()).isEqualTo(2);
    assertThat(coordinator.permits).hasSize(2);
    assertThat(site.invitations(ada)).hasSize(1);
    assertThat(site.invitations(bob)).hasSize(1);
    assertThat(coordinator.hellos).hasSize(1);
    assertThat(coordinator.sessions).isEmpty();
  }

  @Test
  void goesOnWhenTheCoordinatorComesBackAndKnowsItNoMore() throws Exception {
    var ada = site.person("connect");
    coordinator.failNext.put("POST /v1/workers", 2);
    assertThat(worker.start()).isTrue();
    coordinator.awaitCall("POST /v1/leases");

    coordinator.knowsWorker = false;
    coordinator.awaitHellos(2);
    coordinator.offer(new Action.ViewProfile(slug(ada)));
    var report = coordinator.report();

    assertThat(report.outcome()).isEqualTo(new Outcome.Viewed());
    assertThat(coordinator.hellos.get(0).worker()).isEqualTo(coordinator.hellos.get(1).worker());
  }

  @Test
  void savesASessionThatTheSiteHasChanged() throws Exception {
    var stale =
        """
        {"name":"old","value":"x","domain":"127.0.0.1","path":"/","expires":1000,
         "httpOnly":false,"secure":false,"sameSite":"Lax"},\
        """;
    coordinator.session = coordinator.session.replace("\"cookies\":[", "\"cookies\":[" + stale);
    coordinator.offer(
        new Action.ViewProfile(site.slug("connect")), new Action.ViewProfile(site.slug("connect")));

    assertThat(worker.start()).isTrue();
    var first = coordinator.report();
    var second = coordinator.report();

    assertThat(first.outcome()).isEqualTo(new Outcome.Viewed());
    assertThat(second.outcome()).isEqualTo(new Outcome.Viewed());
    assertThat(coordinator.sessions)
        .singleElement()
        .satisfies(saved -> {
          assertThat(saved.version()).isEqualTo(3);
          assertThat(saved.claim()).isEqualTo(first.claim());
          assertThat(saved.storageState()).contains("practice_session").doesNotContain("\"old\"");
        });
  }

  @Test
  void leavesAfterTheActionInHandAndGivesTheLeaseBack() throws Exception {
    var ada = site.person("connect");
    var bob = site.person("connect");
    coordinator.offer(
        new Action.Invite(slug(ada), null, null, NotePolicy.REFUSE),
        new Action.Invite(slug(bob), null, null, NotePolicy.REFUSE));
    var leaving = new Thread(worker::drain);
    coordinator.duringPermit =
        () -> {
          leaving.start();
          awaitCall("POST /v1/workers/" + worker.id() + "/drain");
        };

    assertThat(worker.start()).isTrue();
    var report = coordinator.report();
    assertThat(leaving.join(Duration.ofSeconds(60))).isTrue();

    assertThat(report.outcome()).isEqualTo(new Outcome.Sent());
    assertThat(site.invitations(ada)).hasSize(1);
    assertThat(site.invitations(bob)).isEmpty();
    assertThat(coordinator.calls).contains("DELETE /v1/leases/l-1");
    assertThat(coordinator.reports).isEmpty();
    assertThat(driversOf(ProcessHandle.current())).isZero();
  }

  private void awaitCall(String call) {
    try {
      coordinator.awaitCall(call);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static long driversOf(ProcessHandle process) {
    return process
        .children()
        .filter(child -> child.info().command().orElse("").endsWith("/node"))
        .count();
  }

  private static String slug(JsonNode person) {
    return person.path("slug").asText();
  }
}
