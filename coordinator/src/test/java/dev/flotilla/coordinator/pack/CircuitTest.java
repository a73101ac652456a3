package dev.flotilla.coordinator.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.Api;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.LeaseGrant;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.api.AccountView;
import dev.flotilla.protocol.api.PackView.Circuit;
import dev.flotilla.protocol.api.PackView.Circuit.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages unlike the pack stop a kind of action for the fleet, until one account has tried again. */
final class CircuitTest extends PackFleet {
  private static final Duration COOL_DOWN = Duration.ofMinutes(10);

  @Test
  void threeMissesOfFiveOpenItForTheWholeFleet() throws Exception {
    var waiting = accounts(4);
    look(new Outcome.Sent(), new Outcome.Drift("connect"), new Outcome.Drift("connect"));
    assertThat(circuit().state()).isEqualTo(State.CLOSED);
    look(new Outcome.Sent(), new Outcome.Drift("connect"));

    assertThat(circuit().state()).isEqualTo(State.OPEN);
    assertThat(circuit().misses()).isEqualTo(3);
    for (var account : waiting) {
      api.invite(account.id(), "late");
    }
    assertThat(api.poll("w1")).isEmpty();
    assertThat(api.poll("w2")).isEmpty();
  }

  @Test
  void missesFurtherApartDoNotOpenIt() throws Exception {
    var sent = new Outcome.Sent();
    var miss = new Outcome.Drift("connect");

    look(miss, miss, sent, sent, sent, miss, sent, sent, sent, miss, miss);

    assertThat(circuit().state()).isEqualTo(State.CLOSED);
  }

  @Test
  void whatSaysNothingOfThePackNeitherOpensNorCounts() throws Exception {
    var miss = new Outcome.Drift("connect");

    look(
        miss,
        miss,
        new Outcome.SiteError(500),
        new Outcome.TimedOut("opening"),
        new Outcome.BrowserCrashed(),
        new Outcome.SignedOut(),
        new Outcome.AlreadyConnected(),
        new Outcome.ProfileNotFound());
    assertThat(circuit().misses()).isEqualTo(2);
    look(miss);

    assertThat(circuit().state()).isEqualTo(State.OPEN);
  }

  @Test
  void coordinatorsShareItAndPermitsStopInTheSameMoment() throws Exception {
    try (var other = Api.start(redis.url(), data, clock)) {
      var account = api.account();
      api.invite(account.id(), "ada");
      var held = other.lease("w2");
      look(new Outcome.Drift("connect"), new Outcome.Drift("connect"));
      var third = api.account();
      api.invite(third.id(), "grace");
      var last = other.lease("w2");
      other.report(last, "w2", new Outcome.Drift("connect"), Verdict.NOT_SENT);

      var refused = api.permit(held, "w2");

      assertThat(Api.code(refused)).isEqualTo("permit-refused");
      assertThat(refused.body()).contains("drift");
      other.report(held, "w2", new Outcome.Drift("connect"), Verdict.NOT_SENT);
      assertThat(circuit().misses()).as("what was under way counts too").isEqualTo(4);
    }
  }

  @Test
  void otherKindsGoOnAndTheAccountSaysWhyItWaits() throws Exception {
    open();
    var account = api.account();
    var view = api.view(account.id(), "grace");
    api.invite(account.id(), "ada");

    var grant = api.lease("w1");
    assertThat(grant.assignment().id()).isEqualTo(view.id());
    api.report(grant, "w1", new Outcome.Viewed(), Verdict.SENT);

    var resting = api.account(account.id());
    assertThat(resting.reason()).contains("drift");
    assertThat(resting.nextDueAt()).isEqualTo(circuit().probeAt());
  }

  @Test
  void oneAccountTriesAndClosesIt() throws Exception {
    open();
    var waiting = accounts(3);
    for (var account : waiting) {
      api.invite(account.id(), "ada");
    }
    clock.advance(COOL_DOWN.minusMillis(1));
    assertThat(api.poll("w1")).isEmpty();
    clock.advance(Duration.ofMillis(1));

    var probe = api.lease("w1");
    assertThat(circuit().state()).isEqualTo(State.HALF_OPEN);
    assertThat(api.poll("w2")).as("one at a time").isEmpty();
    assertThat(api.permit(probe, "w1").statusCode()).isEqualTo(200);
    report(probe, new Outcome.Sent());

    assertThat(circuit().state()).isEqualTo(State.CLOSED);
    assertThat(api.poll("w1")).isPresent();
    assertThat(api.poll("w2")).isPresent();
  }

  @Test
  void aTryInVainDoublesTheWait() throws Exception {
    open();
    clock.advance(COOL_DOWN);
    report(api.lease("w1"), new Outcome.Drift("connect"));

    assertThat(circuit().state()).isEqualTo(State.OPEN);
    clock.advance(COOL_DOWN.multipliedBy(2).minusMillis(1));
    assertThat(api.poll("w1")).isEmpty();
    clock.advance(Duration.ofMillis(1));
    assertThat(api.poll("w1")).isPresent();
  }

  @Test
  void aTryThatComesToNothingGoesToTheNextAccount() throws Exception {
    open();
    clock.advance(COOL_DOWN);
    var aborted = api.lease("w1");
    report(aborted, new Outcome.Aborted("told to stop"));
    var lost = api.lease("w1");
    assertThat(lost.account()).isNotEqualTo(aborted.account());
    assertThat(api.poll("w2")).isEmpty();

    clock.advance(Duration.ofSeconds(13)); // the lease of the second ends without a word

    assertThat(api.poll("w2")).isPresent();
    assertThat(circuit().state()).isEqualTo(State.HALF_OPEN);
  }

  @Test
  void anotherVersionStartsClosedAndBringsBackWhatDrifted() throws Exception {
    open();
    clock.advance(Duration.ofSeconds(10));
    assertThat(api.poll("w1")).isEmpty();
    var woken = api.pollAsync("w1", 20_000);

    bringOut("9.1", null);

    assertThat(woken.get(5, java.util.concurrent.TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    var grants = new ArrayList<LeaseGrant>(List.of(api.lease("w2"), api.lease("w2")));
    assertThat(grants).allMatch(g -> g.pack().version().equals("9.1"));
    assertThat(grants).allMatch(g -> g.assignment().attempt() == 1);
    assertThat(api.permit(grants.getFirst(), "w2").statusCode()).isEqualTo(200);
  }

  private void open() throws Exception {
    var miss = new Outcome.Drift("connect");
    look(miss, miss, miss);
    assertThat(circuit().state()).isEqualTo(State.OPEN);
  }

  /** Attempts at an invite that end so, each for another account. */
  private void look(Outcome... outcomes) throws Exception {
    for (var outcome : outcomes) {
      var account = api.account();
      api.invite(account.id(), "someone");
      var grant = api.lease("w1");
      assertThat(grant.account()).isEqualTo(account.id());
      if (outcome instanceof Outcome.Sent) {
        api.permit(grant, "w1");
      }
      report(grant, outcome);
    }
  }

  private List<AccountView> accounts(int n) throws Exception {
    var accounts = new ArrayList<AccountView>();
    for (var i = 0; i < n; i++) {
      accounts.add(api.account());
    }
    return accounts;
  }

  private Circuit circuit() throws Exception {
    return pack().circuits().stream()
        .filter(c -> c.kind() == ActionKind.INVITE)
        .findFirst()
        .orElseThrow();
  }
}
