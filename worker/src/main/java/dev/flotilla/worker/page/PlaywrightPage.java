package dev.flotilla.worker.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitUntilState;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Intervals;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.Find;
import dev.flotilla.selectors.Pack;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A Playwright page, seen through a pack. Used by the thread that made it. */
public final class PlaywrightPage implements SitePage, AutoCloseable {
  // A page that goes on to another address in the middle of a look is looked at again.
  private static final int LOOKS = 5;

  private final Page page;
  private final Intervals intervals;
  private final Fence fence;
  private final LookPlan plan;
  private final Traffic traffic;
  private final Latch latch;
  private final SightReader reader;
  private final Pack pack;
  private boolean redirected;

  /** Opens a page in {@code context}, with the deed held back from the start. */
  public PlaywrightPage(
      BrowserContext context, Pack pack, ActionKind during, Intervals intervals, Fence fence) {
    this.pack = pack;
    this.intervals = intervals;
    this.fence = fence;
    this.plan = new LookPlan(pack);
    this.page = asking("open a page", context::newPage);
    this.traffic = new Traffic(page, pack);
    this.latch = asking("hold back the deed", () -> new Latch(page, pack.sends()));
    this.reader = new SightReader(pack, plan, traffic);
  }

  @Override
  public void open(String url) {
    var timeout = leave(intervals.navigationTimeoutMs());
    traffic.clear();
    var response =
        asking(
            "open the profile",
            () ->
                page.navigate(
                    url,
                    new Page.NavigateOptions()
                        .setWaitUntil(WaitUntilState.DOMCONTENTLOADED)
                        .setTimeout((double) timeout)));
    redirected = response != null && response.request().redirectedFrom() != null;
  }

  @Override
  public Sight look(List<Element> wake, long wakeMs) {
    return look(
        plan.argument(
            wake.stream().flatMap(element -> candidates(element).stream()).toList(), wakeMs));
  }

  @Override
  public Sight lookWhenReady(long wakeMs) {
    return look(plan.argument(pack.ready(), wakeMs));
  }

  private Sight look(Map<String, Object> argument) {
    var json = asking("look", () -> again(() -> page.evaluate(LookPlan.SCRIPT, argument)));
    return reader.read((String) json);
  }

  @Override
  public void click(Element element) {
    click(aimed(element), leave(intervals.clickTimeoutMs()));
  }

  @Override
  public void fill(Element element, String text) {
    var timeout = leave(intervals.clickTimeoutMs());
    var handle = aimed(element).handle;
    asking(
        "write into " + LookPlan.name(element),
        () -> {
          handle.fill(text, new ElementHandle.FillOptions().setTimeout((double) timeout));
          return handle;
        });
  }

  @Override
  public Aim aim(Element element) {
    return aimed(element);
  }

  @Override
  public void commit(Aim aim, LongSupplier leftMs) {
    traffic.clear();
    asking(
        "let the deed through",
        () -> {
          latch.open();
          return latch;
        });
    var left = Math.min(leftMs.getAsLong(), leave(intervals.clickTimeoutMs()));
    if (left <= 0) {
      throw new FenceClosed("the permit ran out before the click");
    }
    click((Held) aim, left);
  }

  @Override
  public void hold() {
    asking(
        "hold back the deed",
        () -> {
          latch.shut();
          return latch;
        });
  }

  @Override
  public boolean heldBack() {
    return traffic.heldBack();
  }

  @Override
  public boolean redirected() {
    return redirected;
  }

  /** The page itself, for evidence. */
  public Page page() {
    return page;
  }

  @Override
  public void close() {
    asking(
        "close the page",
        () -> {
          page.close();
          return page;
        });
  }

  private Held aimed(Element element) {
    var picks = plan.picking(candidates(element));
    return asking(
        "find " + LookPlan.name(element),
        () -> {
          var both = again(() -> page.evaluateHandle(LookPlan.SCRIPT, picks));
          var sight = reader.read((String) both.getProperty("sight").jsonValue());
          var handle = both.getProperty("element").asElement();
          if (handle == null) {
            throw new ElementMissing(element);
          }
          return new Held(sight, handle, LookPlan.name(element));
        });
  }

  private List<Find> candidates(Element element) {
    return pack.elements().getOrDefault(element, List.of());
  }

  private static void click(Held held, long timeoutMs) {
    asking(
        "click " + held.name,
        () -> {
          held.handle.click(new ElementHandle.ClickOptions().setTimeout((double) timeoutMs));
          return held;
        });
  }

  private long leave(long atMostMs) {
    fence
        .closed()
        .ifPresent(reason -> {
          throw new FenceClosed(reason);
        });
    return Math.max(1, Math.min(atMostMs, fence.remainingMs()));
  }

  private static <T> T again(Supplier<T> look) {
    for (int looks = 1; ; looks++) {
      try {
        return look.get();
      } catch (PlaywrightException e) {
        if (looks == LOOKS || !String.valueOf(e.getMessage()).contains("context was destroyed")) {
          throw e;
        }
      }
    }
  }

  private static <T extends @Nullable Object> T asking(String deed, Supplier<T> call) {
    try {
      return call.get();
    } catch (PlaywrightException e) {
      throw PageTrouble.of(deed, e);
    }
  }

  private record Held(Sight sight, ElementHandle handle, String name) implements Aim {}
}
