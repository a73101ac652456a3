package dev.flotilla.coordinator.lease;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.Api;
import dev.flotilla.protocol.Directive;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import org.junit.jupiter.api.Test;

/** A report is settled once. */
final class ReportTest extends ProtocolTest {
  @Test
  void aReportIsSettledOnceHoweverOftenItIsSent() throws Exception {
    api.invite(account.id(), "ada");
    var grant = api.lease("w1");
    api.permit(grant, "w1");

    var first = api.report(grant, "w1", new Outcome.Sent(), Verdict.SENT);
    var second = api.report(grant, "w1", new Outcome.Sent(), Verdict.SENT);

    assertThat(second.statusCode()).isEqualTo(first.statusCode()).isEqualTo(200);
    assertThat(api.account(account.id()).outcomes()).containsEntry("sent", 1);
  }

  @Test
  void aRepeatedReportIsAnsweredForItsOwnAccount() throws Exception {
    api.view(account.id(), "ada");
    var grant = api.lease("w1");
    api.report(grant, "w1", new Outcome.Viewed(), Verdict.SENT);
    api.view(api.account().id(), "grace");

    var again =
        Api.read(api.report(grant, "w1", new Outcome.Viewed(), Verdict.SENT), 200, Directive.class);

    assertThat(again).isEqualTo(new Directive.Release(-1));
  }
}
