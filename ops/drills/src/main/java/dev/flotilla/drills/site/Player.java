package dev.flotilla.drills.site;

import dev.flotilla.drills.ledger.LedgerEvent;
import dev.flotilla.drills.practice.Person;
import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.Assignment;
import dev.flotilla.protocol.Intervals;
import dev.flotilla.protocol.Phase;
import dev.flotilla.selectors.Pack;
import dev.flotilla.worker.browser.BrowserHost;
import dev.flotilla.worker.flow.Attempt;
import dev.flotilla.worker.flow.Ending;
import dev.flotilla.worker.flow.Flows;
import dev.flotilla.worker.flow.Permits;
import dev.flotilla.worker.flow.Progress;
import dev.flotilla.worker.page.Fence;
import dev.flotilla.worker.page.PlaywrightPage;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Plays scenes with a browser, each in a context of its own. Used by one thread. */
final class Player {
  private static final long PERMIT_MS = 3_000;
  private static final long LEASE_MS = 60_000;

  /** What was played, how it ended and what is wrong with that. */
  record Played(Scene scene, Ending ending, List<String> signals, List<String> faults) {
    Played {
      signals = List.copyOf(signals);
      faults = List.copyOf(faults);
    }
  }

  private final BrowserHost browser;
  private final Pack pack;
  private final Intervals intervals;
  private final Stage stage;
  private final RandomGenerator random;

  Player(BrowserHost browser, Pack pack, Intervals intervals, Stage stage, RandomGenerator random) {
    this.browser = browser;
    this.pack = pack;
    this.intervals = intervals;
    this.stage = stage;
    this.random = random;
  }

  Played play(Scene scene) throws IOException, InterruptedException {
    var cast = stage.set(scene);
    var action = action(scene.situation(), cast.person());
    var assignment = new Assignment("act", 1, scene.situation().mode(), action, null);
    try (var context = browser.context(cast.state());
        var page = new PlaywrightPage(context, pack, action.kind(), intervals, new Open())) {
      var attempt =
          new Attempt(
              page,
              pack,
              stage.site().origin().toString(),
              assignment,
              intervals,
              seen -> new Permits.Answer.Granted(PERMIT_MS),
              new Unwatched(),
              System::nanoTime,
              Clock.systemUTC());
      var ending = Flows.run(assignment, attempt);
      List<LedgerEvent> since = stage.site().ledger(cast.from());
      return new Played(scene, ending, attempt.signals(), Judge.faults(scene, cast, ending, since));
    }
  }

  private Action action(Situation situation, Person person) {
    var contact = person.slug();
    var member = situation.whom().known() ? person.memberId() : null;
    return switch (situation.kind()) {
      case INVITE ->
          new Action.Invite(contact, member, situation.note().text(random), situation.notePolicy());
      case VIEW -> new Action.ViewProfile(contact);
      case LIKE -> new Action.Like(contact, 1);
      case WITHDRAW -> new Action.Withdraw(contact, member);
      case PENDING_LIST -> new Action.ReadPending();
      case SESSION_CHECK -> new Action.CheckSession();
      case RELATION_CHECK -> new Action.CheckRelation(contact);
    };
  }

  private static final class Open implements Fence {
    @Override
    public Optional<String> closed() {
      return Optional.empty();
    }

    @Override
    public long remainingMs() {
      return LEASE_MS;
    }
  }

  private static final class Unwatched implements Progress {
    @Override
    public void at(Phase phase, String step) {
      // Nobody waits for it.
    }

    @Override
    public Optional<String> stopAsked() {
      return Optional.empty();
    }
  }
}
