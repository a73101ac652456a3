package dev.flotilla.worker.flow;

import com.microsoft.playwright.BrowserContext;
import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.Assignment;
import dev.flotilla.protocol.Intervals;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.NotePolicy;
import dev.flotilla.protocol.Phase;
import dev.flotilla.selectors.Pack;
import dev.flotilla.worker.Browsers;
import dev.flotilla.worker.Times;
import dev.flotilla.worker.browser.BrowserHost;
import dev.flotilla.worker.page.Fence;
import dev.flotilla.worker.page.PlaywrightPage;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Attempts at a site with a real browser, and what they asked for on the way. */
class AttemptLab implements AutoCloseable {
  final List<String> permits = new ArrayList<>();
  final List<String> steps = new ArrayList<>();
  List<String> signals = List.of();
  Permits.Answer permit = new Permits.Answer.Granted(3_000);
  Runnable beforePermit = () -> {};
  Runnable atStep = () -> {};
  Optional<String> stop = Optional.empty();
  Intervals intervals = Times.usual();
  @Nullable String fence;

  private final String origin;
  private final Pack pack;
  private final BrowserHost host = Browsers.start();
  private final BrowserContext context;

  AttemptLab(String origin, Pack pack, String session) {
    this.origin = origin;
    this.pack = pack;
    this.context = host.context(session);
  }

  Ending invite(String contact, @Nullable String note) {
    return perform(new Action.Invite(contact, null, note, NotePolicy.REFUSE));
  }

  Ending view(String contact) {
    return perform(new Action.ViewProfile(contact));
  }

  Ending withdraw(String contact) {
    return perform(new Action.Withdraw(contact, null));
  }

  Ending like(String contact, int posts) {
    return perform(new Action.Like(contact, posts));
  }

  Ending verify(String contact) {
    return verify(new Action.Invite(contact, null, null, NotePolicy.REFUSE), null);
  }

  Ending verify(Action action, @Nullable String seen) {
    return run(new Assignment("a-1", 2, Mode.VERIFY, action, null, seen));
  }

  Ending perform(Action action) {
    return perform(action, null);
  }

  Ending perform(Action action, @Nullable String cursor) {
    return run(new Assignment("a-1", 1, Mode.PERFORM, action, cursor));
  }

  private Ending run(Assignment assignment) {
    var kind = assignment.action().kind();
    try (var page = new PlaywrightPage(context, pack, kind, intervals, new OpenUnlessTold())) {
      var attempt =
          new Attempt(
              page,
              pack,
              origin,
              assignment,
              intervals,
              this::answer,
              new Watching(),
              System::nanoTime,
              InstantSource.system());
      var ending = Flows.run(assignment, attempt);
      signals = attempt.signals();
      return ending;
    }
  }

  private Permits.Answer answer(String seen) {
    permits.add(seen);
    beforePermit.run();
    return permit;
  }

  @Override
  public void close() {
    host.close();
  }

  /** As a new test finds it. */
  void reset() {
    permits.clear();
    steps.clear();
    permit = new Permits.Answer.Granted(3_000);
    beforePermit = () -> {};
    atStep = () -> {};
    stop = Optional.empty();
    intervals = Times.usual();
    fence = null;
  }

  private final class OpenUnlessTold implements Fence {
    @Override
    public Optional<String> closed() {
      return Optional.ofNullable(fence);
    }

    @Override
    public long remainingMs() {
      return fence == null ? 10_000 : 0;
    }
  }

  private final class Watching implements Progress {
    @Override
    public void at(Phase phase, String step) {
      steps.add(step);
      atStep.run();
    }

    @Override
    public Optional<String> stopAsked() {
      return stop;
    }
  }
}
