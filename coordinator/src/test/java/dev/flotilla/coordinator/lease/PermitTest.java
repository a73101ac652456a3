package dev.flotilla.coordinator.lease;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.Api;
import dev.flotilla.protocol.Order;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Permit;
import dev.flotilla.protocol.Renewed;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.api.PauseRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When leave is given for the one step that cannot be undone. */
final class PermitTest extends ProtocolTest {
  @Test
  void aSecondPermitForAnAttemptIsRefusedAndTheSameOneRepeated() throws Exception {
    api.invite(account.id(), "ada");
    var grant = api.lease("w1");

    assertThat(api.permit(grant, "w1", "p1").statusCode()).isEqualTo(200);
    clock.advance(Duration.ofSeconds(1));
    assertThat(Api.read(api.permit(grant, "w1", "p1"), 200, Permit.class).remainingMs())
        .isEqualTo(2000);
    assertThat(Api.code(api.permit(grant, "w1", "p2"))).isEqualTo("permit-refused");
  }

  @Test
  void aPermitNeedsALeaseThatOutlivesIt() throws Exception {
    api.invite(account.id(), "ada");
    var grant = api.lease("w1");
    clock.advance(Duration.ofMillis(7_001));

    assertThat(Api.code(api.permit(grant, "w1"))).isEqualTo("permit-refused");
  }

  @Test
  void aPausedAccountGetsNoPermitAndItsLeaseIsToldToAbort() throws Exception {
    api.invite(account.id(), "ada");
    var grant = api.lease("w1");
    api.post("/v1/accounts/" + account.id() + "/pause", new PauseRequest("holiday"));

    assertThat(Api.code(api.permit(grant, "w1"))).isEqualTo("permit-refused");
    assertThat(Api.read(renew(grant.lease(), "w1", grant.epoch(), 1), 200, Renewed.class).order())
        .isEqualTo(Order.ABORT);
    api.report(grant, "w1", new Outcome.Aborted("paused"), Verdict.NOT_SENT);
    clock.advance(Duration.ofHours(1));
    assertThat(api.poll("w1")).isEmpty();
    api.post("/v1/accounts/" + account.id() + "/resume", "");
    assertThat(api.lease("w1").assignment().attempt()).isEqualTo(1);
  }
}
