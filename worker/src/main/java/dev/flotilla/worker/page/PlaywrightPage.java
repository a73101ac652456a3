package dev.flotilla.worker.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Intervals;
import dev.flotilla.protocol.Lookup;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.Find;
import dev.flotilla.selectors.FindingRule;
import dev.flotilla.selectors.ListName;
import dev.flotilla.selectors.Pack;
import dev.flotilla.selectors.Shape;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** A Playwright page, seen through a pack for one attempt. Used by the thread that made it. */
public final class PlaywrightPage implements SitePage, AutoCloseable {
  private final Page page;
  private final Pack pack;
  private final ActionKind during;
  private final Intervals intervals;
  private final Fence fence;
  private final Traffic traffic;
  private final Latch latch;
  private final Questions questions;
  private final LookPlan plan;
  private final SightReader reader;
  private final Opening opening;
  private final Hands hands;
  private final Listing listing;
  private final Paging paging = new Paging();

  /**
   * Opens a page in {@code context} for an attempt of kind {@code during}, with every deed held
   * back from the start.
   */
  public PlaywrightPage(
      BrowserContext context, Pack pack, ActionKind during, Intervals intervals, Fence fence) {
    this.pack = pack;
    this.during = during;
    this.intervals = intervals;
    this.fence = fence;
    var findings = asked(pack, during);
    this.plan = new LookPlan(pack, findings);
    this.page = Browsing.asking("open a page", context::newPage);
    this.traffic = new Traffic(page, pack);
    this.questions = new Questions(page);
    this.latch =
        Browsing.asking(
            "hold back the deed", () -> new Latch(page, pack.writes(), during, traffic.statuses()));
    this.reader = new SightReader(pack, findings, plan, traffic);
    this.opening = new Opening(page, traffic, reader);
    var rows = new RowsReader(pack);
    this.hands = new Hands(page, pack, plan, reader, rows, paging);
    this.listing = new Listing(page, pack, traffic, plan, reader, rows, hands, opening, paging);
  }

  private static List<FindingRule> asked(Pack pack, ActionKind during) {
    return pack.findings().stream()
        .filter(rule -> rule.during().isEmpty() || rule.during().contains(during))
        .toList();
  }

  @Override
  public void open(String url) {
    var timeout = leave(intervals.navigationTimeoutMs());
    paging.begin();
    latch.forget();
    opening.open(url, timeout);
  }

  @Override
  public Sight look(List<Element> wake, long wakeMs) {
    return look(
        plan.waking(
            wake.stream()
                .flatMap(element -> pack.elements().getOrDefault(element, List.<Find>of()).stream())
                .toList(),
            wakeMs,
            reader.facts()));
  }

  @Override
  public Sight lookWhenReady(long wakeMs) {
    return look(plan.wakingWhenReady(wakeMs, reader.facts()));
  }

  private Sight look(Map<String, Object> argument) {
    return opening
        .unopened()
        .orElseGet(() -> reader.read(raw(Browsing.read(page, PageScripts.LOOK, argument))));
  }

  /** What every numbered way to find something found, for those who mend packs. */
  RawSight raw() {
    return raw(Browsing.read(page, PageScripts.LOOK, plan.waking(List.of(), 0, reader.facts())));
  }

  int number(Find find) {
    return plan.number(find);
  }

  private static RawSight raw(Object json) {
    return LookPlan.read((String) json, RawSight.class);
  }

  @Override
  public Rows rows(ListName list, int from, long wakeMs) {
    return listing.rows(list, from, wakeMs);
  }

  @Override
  public void further(ListName list) {
    listing.further(list, this::leave, intervals.clickTimeoutMs(), intervals.navigationTimeoutMs());
  }

  @Override
  public void click(Element element) {
    click(hands.hold(element));
  }

  @Override
  public void click(Aim aim) {
    click((Held) aim);
  }

  @Override
  public void fill(Element element, String text) {
    var held = hands.hold(element);
    Browsing.fill(held.handle(), held.name(), text, leave(intervals.clickTimeoutMs()));
  }

  @Override
  public Aim aim(Element element) {
    return hands.hold(element);
  }

  @Override
  public Aim aimInRow(ListName list, Row row, Element element) {
    return hands.holdInRow(list, row, element);
  }

  @Override
  public void commit(Aim aim, LongSupplier leftMs) {
    traffic.clear();
    Browsing.asking(
        "let the deed through",
        () -> {
          latch.open();
          return latch;
        });
    var left = Math.min(leftMs.getAsLong(), leave(intervals.clickTimeoutMs()));
    if (left <= 0) {
      latch.shut();
      throw new FenceClosed("the permit ran out before the click");
    }
    if (during == ActionKind.WITHDRAW && pack.shape().confirm() == Shape.Confirm.BROWSER) {
      questions.sayYesOnce();
    }
    var held = (Held) aim;
    try {
      Browsing.click(held.handle(), held.name(), left);
    } finally {
      questions.sayNo();
    }
  }

  @Override
  public void hold() {
    latch.shut();
  }

  @Override
  public boolean heldBack() {
    return latch.heldBack();
  }

  @Override
  public Written written() {
    return latch.written();
  }

  @Override
  public boolean redirected() {
    return opening.redirected();
  }

  @Override
  public List<Lookup> lookups() {
    return hands.lookups();
  }

  @Override
  public List<String> statuses() {
    return traffic.statuses().lines();
  }

  /** What there is to tell of further windows that the page asked for. */
  public List<String> windows() {
    return latch.windows();
  }

  /** The page itself, for evidence. */
  public Page page() {
    return page;
  }

  @Override
  public void close() {
    Browsing.asking(
        "close the page",
        () -> {
          page.close();
          return page;
        });
  }

  private void click(Held held) {
    Browsing.click(held.handle(), held.name(), leave(intervals.clickTimeoutMs()));
  }

  private long leave(long atMostMs) {
    fence
        .closed()
        .ifPresent(reason -> {
          throw new FenceClosed(reason);
        });
    return Math.max(1, Math.min(atMostMs, fence.remainingMs()));
  }
}
