package dev.flotilla.worker.flow;

import com.microsoft.playwright.BrowserContext;
import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.Assignment;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Phase;
import dev.flotilla.selectors.Pack;
import dev.flotilla.selectors.Packs;
import dev.flotilla.worker.Browsers;
import dev.flotilla.worker.PracticeLab;
import dev.flotilla.worker.Times;
import dev.flotilla.worker.browser.BrowserHost;
import dev.flotilla.worker.page.Fence;
import dev.flotilla.worker.page.PlaywrightPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Attempts at a practice site with a real browser, and what they asked for on the way. */
final class FlowLab implements AutoCloseable {
  final PracticeLab site = new PracticeLab();
  final List<String> permits = new ArrayList<>();
  final List<String> steps = new ArrayList<>();
  List<String> signals = List.of();
  Permits.Answer permit = new Permits.Answer.Granted(3_000);
  Runnable beforePermit = () -> {};
  Runnable atStep = () -> {};
  Optional<String> stop = Optional.empty();
  @Nullable String fence;

  private final Pack pack = Pack.parse(Packs.bundled().released("practice").orElseThrow().text());
  private final BrowserHost host = Browsers.start();
  private final BrowserContext context = host.context(site.session("seat-01"));

  Ending invite(String contact, @Nullable String note) {
    return run(new Assignment("a-1", 1, Mode.PERFORM, new Action.Invite(contact, note)));
  }

  Ending verify(String contact) {
    return run(new Assignment("a-1", 2, Mode.VERIFY, new Action.Invite(contact, null)));
  }

  Ending view(String contact) {
    return run(new Assignment("a-1", 1, Mode.PERFORM, new Action.ViewProfile(contact)));
  }

  private Ending run(Assignment assignment) {
    try (var page = new PlaywrightPage(context, pack, Times.usual(), new OpenUnlessTold())) {
      var attempt =
          new Attempt(
              page,
              pack,
              site.origin(),
              assignment,
              Times.usual(),
              this::answer,
              new Watching(),
              System::nanoTime);
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
    site.close();
  }

  /** As a new test finds it. */
  void reset() {
    permits.clear();
    steps.clear();
    permit = new Permits.Answer.Granted(3_000);
    beforePermit = () -> {};
    atStep = () -> {};
    stop = Optional.empty();
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
