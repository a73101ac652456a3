package dev.flotilla.worker.slot;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.Assignment;
import dev.flotilla.protocol.Intervals;
import dev.flotilla.protocol.LeaseGrant;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.PackRef;
import dev.flotilla.protocol.Phase;
import dev.flotilla.protocol.Session;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.selectors.Pack;
import dev.flotilla.selectors.Packs;
import dev.flotilla.worker.Browsers;
import dev.flotilla.worker.PracticeLab;
import dev.flotilla.worker.Times;
import dev.flotilla.worker.browser.BrowserHost;
import dev.flotilla.worker.flow.Permits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(90)
class WatchdogTest {
  private static final String EMPTY = "{\"cookies\":[],\"origins\":[]}";
  private final List<BrowserHost> hosts = new ArrayList<>();

  @Test
  void leavesALaneAloneThatIsGettingOn() {
    var clocks = new FakeClocks();
    var lane = new Lane("lane-1", clocks, loopbackOnly -> Browsers.start());
    var pulse = new Pulse(clocks, Optional::empty);
    lane.watched(pulse, 90_000, 60_000);

    clocks.pass(50_000);
    pulse.at(Phase.LOOKING, "look");
    clocks.pass(30_000);

    assertThat(lane.overdue()).isEmpty();
  }

  @Test
  void noticesAStallAndAnAttemptThatTakesTooLong() {
    var clocks = new FakeClocks();
    var lane = new Lane("lane-1", clocks, loopbackOnly -> Browsers.start());
    var pulse = new Pulse(clocks, Optional::empty);

    lane.watched(pulse, 90_000, 60_000);
    clocks.pass(60_000);
    assertThat(lane.overdue()).contains("the attempt stands still at idle");

    pulse.at(Phase.LOOKING, "look");
    clocks.pass(30_000);
    assertThat(lane.overdue()).contains("the attempt took longer than it may, at look");
    assertThat(lane.unwatched()).isFalse();
    assertThat(lane.overdue()).isEmpty();
  }

  @Test
  void aStoppedBrowserIsEndedAndTheLaneGoesOnWithAnother() throws Exception {
    var clocks = Clocks.system();
    var lane = new Lane("lane-1", clocks, this::started);
    try (var site = new PracticeLab();
        var watchdog = new Watchdog(List.of(lane))) {
      var pulse = new Pulse(clocks, Optional::empty);
      var slug = site.slug("connect");
      watchdog.start();

      Performer.Performed stuck;
      try (var performer = performer(lane, site, pulse, 1_500)) {
        assertThat(performer.opened()).isNotNull();
        signal("-STOP", hosts.getFirst());
        stuck = performer.perform(view(slug), refusing());
      }
      Performer.Performed next;
      try (var performer = performer(lane, site, pulse, 30_000)) {
        next = performer.perform(view(slug), refusing());
      }

      assertThat(stuck.ending().outcome()).isInstanceOf(Outcome.TimedOut.class);
      assertThat(next.ending().outcome()).isEqualTo(new Outcome.Viewed());
      assertThat(next.ending().verdict()).isEqualTo(Verdict.SENT);
      assertThat(hosts).hasSize(2);
      assertThat(hosts.getFirst().alive()).isFalse();
    } finally {
      lane.close();
    }
  }

  @Test
  void endingABrowserLeavesNoProcessBehind() throws Exception {
    var host = Browsers.start();
    try (var context = host.context(EMPTY)) {
      assertThat(context.newPage().title()).isEmpty();
      var processes = host.processes();
      assertThat(processes).hasSizeGreaterThan(2);

      host.kill();

      var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
      while (processes.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < end) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
      assertThat(processes).noneMatch(ProcessHandle::isAlive);
    } catch (PlaywrightException e) {
      assertThat(host.alive()).isFalse(); // the context could not be closed any more
    }
  }

  private BrowserHost started(boolean loopbackOnly) {
    var host = Browsers.start();
    hosts.add(host);
    return host;
  }

  private static Performer performer(Lane lane, PracticeLab site, Pulse pulse, long stallMs) {
    var usual = Times.usual();
    var intervals =
        new Intervals(
            usual.leaseMs(),
            usual.renewEveryMs(),
            usual.renewRetryMs(),
            usual.marginMs(),
            usual.permitMs(),
            usual.clickTimeoutMs(),
            usual.navigationTimeoutMs(),
            usual.pollWaitMs(),
            usual.drainMs(),
            stallMs,
            usual.actionCapMs());
    var pack = Packs.bundled().released("practice").orElseThrow();
    var grant =
        new LeaseGrant(
            "l-1",
            "account-1",
            1,
            60_000,
            site.origin(),
            new PackRef("practice", pack.version(), pack.digest()),
            new Session(1, site.session("seat-01")),
            view("nobody"));
    var fence = new SelfFence(Clocks.system(), 0, System.nanoTime(), 60_000);
    return new Performer(
        lane,
        grant,
        new PackCache.Found.Ready(Pack.parse(pack.text())),
        intervals,
        fence,
        pulse,
        Clocks.system());
  }

  private static Assignment view(String slug) {
    return new Assignment("a-1", 1, Mode.PERFORM, new Action.ViewProfile(slug), null);
  }

  private static Permits refusing() {
    return seen -> new Permits.Answer.Refused("none in this test");
  }

  private static void signal(String signal, BrowserHost host)
      throws IOException, InterruptedException {
    // The browser and its children, not the driver: that one goes on and waits.
    var processes = host.processes();
    for (var process : processes.subList(1, processes.size())) {
      var kill = new ProcessBuilder("sh", "-c", "kill " + signal + " " + process.pid()).start();
      assertThat(kill.waitFor()).isZero();
    }
  }
}
