package dev.flotilla.worker.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Intervals;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.Find;
import dev.flotilla.selectors.ListName;
import dev.flotilla.selectors.Pack;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page is to a pack: for those who write packs. Nothing is clicked, and deeds are held back
 * as always.
 */
public final class PackCheck {
  private static final long CLICK_MS = 3_000;
  private static final long OPEN_MS = 10_000;
  private static final long READY_MS = 5_000;

  /** How far a way to find something leads. */
  public enum State {
    ABSENT,
    HIDDEN,
    VISIBLE
  }

  /** One way to find an element; {@code index} 0 is the sturdiest. */
  public record Candidate(Element element, int index, Find find, State state) {}

  /** All that was read. */
  public record Checked(Sight sight, List<Candidate> candidates, Map<ListName, Rows> lists) {
    public Checked {
      candidates = List.copyOf(candidates);
      lists = Map.copyOf(lists);
    }
  }

  /**
   * A page that was kept.
   *
   * @param url where it stood: packs read addresses too
   * @param status with which it was answered
   */
  public record Kept(String url, int status, String html) {}

  private PackCheck() {}

  /** Opens {@code url} in that context, which may be signed in. Throws {@link PageTrouble}. */
  public static Checked url(BrowserContext context, Pack pack, ActionKind during, String url) {
    try (var page = page(context, pack, during)) {
      page.open(url);
      page.lookWhenReady(READY_MS);
      return checked(page, pack);
    }
  }

  /** Reads a kept page. It reaches nothing outside of itself. */
  public static Checked html(BrowserContext context, Pack pack, ActionKind during, Kept kept) {
    try (var page = page(context, pack, during)) {
      page.page().route("**/*", route -> answer(route, kept));
      page.open(kept.url());
      Browsing.asking(
          "load the kept page",
          () -> {
            page.page().waitForLoadState(LoadState.LOAD);
            return kept;
          });
      return checked(page, pack);
    }
  }

  private static PlaywrightPage page(BrowserContext context, Pack pack, ActionKind during) {
    return new PlaywrightPage(context, pack, during, intervals(), new NoFence());
  }

  private static void answer(Route route, Kept kept) {
    var request = route.request();
    if (request.isNavigationRequest() && request.url().equals(kept.url())) {
      route.fulfill(
          new Route.FulfillOptions()
              .setStatus(kept.status())
              .setContentType("text/html; charset=utf-8")
              .setBody(kept.html()));
    } else {
      route.abort();
    }
  }

  private static Checked checked(PlaywrightPage page, Pack pack) {
    var sight = page.look(List.of(), 0);
    var raw = page.raw();
    var candidates = new ArrayList<Candidate>();
    for (var element : Element.values()) {
      var finds = pack.elements().getOrDefault(element, List.of());
      for (int i = 0; i < finds.size(); i++) {
        var find = finds.get(i);
        candidates.add(new Candidate(element, i, find, state(raw.found(page.number(find)))));
      }
    }
    var lists = new EnumMap<ListName, Rows>(ListName.class);
    pack.lists().keySet().forEach(list -> lists.put(list, page.rows(list, 0)));
    return new Checked(sight, candidates, lists);
  }

  private static State state(int found) {
    return switch (found) {
      case RawSight.VISIBLE -> State.VISIBLE;
      case RawSight.PRESENT -> State.HIDDEN;
      default -> State.ABSENT;
    };
  }

  // Of all times only those of the browser's calls matter without a lease.
  private static Intervals intervals() {
    return new Intervals(
        OPEN_MS, OPEN_MS, OPEN_MS, 0, OPEN_MS, CLICK_MS, OPEN_MS, OPEN_MS, OPEN_MS, OPEN_MS,
        Map.of());
  }

  /** There is no lease that could end. */
  private static final class NoFence implements Fence {
    @Override
    public Optional<String> closed() {
      return Optional.empty();
    }

    @Override
    public long remainingMs() {
      return OPEN_MS;
    }
  }
}
