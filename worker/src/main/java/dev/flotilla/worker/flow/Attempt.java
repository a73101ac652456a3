package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.Assignment;
import dev.flotilla.protocol.Intervals;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Phase;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.ListName;
import dev.flotilla.selectors.ListRule;
import dev.flotilla.selectors.Pack;
import dev.flotilla.worker.page.Sight;
import dev.flotilla.worker.page.SitePage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/** One try at an assignment: its page, and what has been seen and done so far. */
public final class Attempt {
  private static final int MAX_SIGNAL = 200;
  // Long enough to cost nothing, short enough to hear of what only Java can see.
  private static final long WAKE_MS = 400;

  // Of what an attempt may take, reading may take two thirds.
  private static final long CAP_PARTS = 3;
  private static final long READING_PARTS = 2;

  private final SitePage page;
  private final Pack pack;
  private final String origin;
  private final Assignment assignment;
  private final Intervals intervals;
  private final Permits permits;
  private final Progress progress;
  private final LongSupplier nanos;
  private final InstantSource clock;
  private final long beganMs;
  private final Person person = new Person();
  private final List<String> signals = new ArrayList<>();
  private Optional<Sight> last = Optional.empty();
  private Optional<Step> step = Optional.empty();
  private boolean opened;
  private boolean committed;
  private boolean signedIn;

  public Attempt(
      SitePage page,
      Pack pack,
      String origin,
      Assignment assignment,
      Intervals intervals,
      Permits permits,
      Progress progress,
      LongSupplier nanos,
      InstantSource clock) {
    this.page = page;
    this.pack = pack;
    this.origin = origin;
    this.assignment = assignment;
    this.intervals = intervals;
    this.permits = permits;
    this.progress = progress;
    this.nanos = nanos;
    this.clock = clock;
    this.beganMs = nowMs();
  }

  /** What spoke for the ending, in the order seen. */
  public List<String> signals() {
    return List.copyOf(signals);
  }

  /** Whether the last look proved that the session is signed in. */
  public boolean signedIn() {
    return signedIn;
  }

  SitePage page() {
    return page;
  }

  Pack pack() {
    return pack;
  }

  String origin() {
    return origin;
  }

  Action action() {
    return assignment.action();
  }

  Mode mode() {
    return assignment.mode();
  }

  /** Where the part of the action before this stopped. */
  Optional<String> cursor() {
    return Optional.ofNullable(assignment.cursor());
  }

  /** What was told when leave was given for the deed that is in doubt now. */
  Optional<String> seen() {
    return Optional.ofNullable(assignment.seen());
  }

  /** Who it is about, as far as pages have told. */
  Person person() {
    return person;
  }

  /** How the pack reads that list; only for lists that {@link Pack#supports} promises. */
  ListRule rule(ListName list) {
    var rule = pack.lists().get(list);
    if (rule == null) {
      throw new IllegalStateException(pack.site() + " has no list of " + list);
    }
    return rule;
  }

  /** The address of that list, of the contact's where it is somebody's. */
  String address(ListName list) {
    var slug = URLEncoder.encode(action().contact(), StandardCharsets.UTF_8);
    return origin + rule(list).address().replace("{slug}", slug);
  }

  /** That the pack does not tell what it should, or that it has no words for the page. */
  Outcome unrecognised(Sight sight, String element) {
    return wordless(sight).orElseGet(() -> new Outcome.Drift(element));
  }

  /** The same, of the page as it was last looked at. */
  Outcome unrecognised(String element) {
    return wordless().orElseGet(() -> new Outcome.Drift(element));
  }

  /** That the pack has no words for the page that was last looked at, if so. */
  Optional<Outcome> wordless() {
    return last.flatMap(this::wordless);
  }

  private Optional<Outcome> wordless(Sight sight) {
    return sight.hasWords() || pack.languages().words().isEmpty()
        ? Optional.empty()
        : Optional.of(new Outcome.LanguageNotSupported(sight.language()));
  }

  Intervals intervals() {
    return intervals;
  }

  Permits permits() {
    return permits;
  }

  Optional<String> stopAsked() {
    return progress.stopAsked();
  }

  void begin(Step step) {
    this.step = Optional.of(step);
    goesOn();
    if (step.phase() == Phase.OPENING) {
      opened = true;
    }
  }

  /** The step is a long one and stands not still. */
  void goesOn() {
    step.ifPresent(s -> progress.at(s.phase(), s.name()));
  }

  /** From here on the deed may have reached the site. */
  void commits() {
    committed = true;
  }

  boolean committed() {
    return committed;
  }

  /** A view is done by opening the page: once that has begun, it may have counted. */
  boolean mayHaveReachedSite() {
    return assignment.mode() == Mode.VERIFY
        || switch (action().kind()) {
          case VIEW -> opened;
          case INVITE, LIKE, WITHDRAW -> committed;
          case PENDING_LIST, SESSION_CHECK, RELATION_CHECK -> false;
        };
  }

  void saw(String signal) {
    signals.add(signal.substring(0, Math.min(signal.length(), MAX_SIGNAL)));
  }

  /** Looks until {@code enough}, or until the time is up; answers the last sight. */
  Sight lookUntil(List<Element> wake, long atMostMs, Predicate<Sight> enough) {
    return lookUntil(wait -> page.look(wake, wait), atMostMs, enough);
  }

  /** The same, where nothing can be said before the page hears clicks. */
  Sight lookUntilReady(long atMostMs, Predicate<Sight> enough) {
    return lookUntil(page::lookWhenReady, atMostMs, enough);
  }

  private Sight lookUntil(LongFunction<Sight> look, long atMostMs, Predicate<Sight> enough) {
    var began = nowMs();
    var sight = look.apply(0);
    while (!enough.test(sight) && nowMs() - began < atMostMs) {
      sight = look.apply(Math.clamp(atMostMs - (nowMs() - began), 1, WAKE_MS));
    }
    signedIn = sight.signedIn();
    last = Optional.of(sight);
    return sight;
  }

  /** Whether a list has been read for as long as it may, so that what was read can be told. */
  boolean readingIsOver() {
    var cap = intervals.actionCapMs().getOrDefault(action().kind(), intervals.stallMs());
    return nowMs() - beganMs >= cap / CAP_PARTS * READING_PARTS;
  }

  Instant now() {
    return clock.instant();
  }

  long nowMs() {
    return TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong());
  }
}
