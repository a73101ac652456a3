package dev.flotilla.worker.page;

import com.microsoft.playwright.Page;
import dev.flotilla.selectors.ListName;
import dev.flotilla.selectors.ListRule;
import dev.flotilla.selectors.Pack;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;

/** Reads lists, and goes on to their further rows. */
final class Listing {
  // Where a link leads: nowhere, if it is the page itself that puts other rows in place.
  private static final String LEADS_TO =
      """
      (link) => {
        const url = link.href ? new URL(link.href, location.href) : null;
        if (!url || url.origin !== location.origin) return '';
        url.hash = '';
        return url.href === location.href.split('#')[0] ? '' : url.href;
      }\
      """;

  // A page that draws nothing tells of no frame.
  private static final long FRAME_MS = 100;

  private final Page page;
  private final Pack pack;
  private final Traffic traffic;
  private final LookPlan plan;
  private final SightReader sights;
  private final RowsReader reader;
  private final Hands hands;
  private final Opening opening;
  private final Paging paging;

  Listing(
      Page page,
      Pack pack,
      Traffic traffic,
      LookPlan plan,
      SightReader sights,
      RowsReader reader,
      Hands hands,
      Opening opening,
      Paging paging) {
    this.page = page;
    this.pack = pack;
    this.traffic = traffic;
    this.plan = plan;
    this.sights = sights;
    this.reader = reader;
    this.hands = hands;
    this.opening = opening;
    this.paging = paging;
  }

  Rows rows(ListName list, int from, long wakeMs) {
    if (opening.unopened().isPresent()) {
      return new Rows(List.of(), paging.before(), -1, false, true);
    }
    var read = read(list, Math.max(0, from - paging.before()), wakeMs, "");
    var rows = reader.rows(rule(list), read, paging.before());
    // A page that tells of an error tells nothing of the list's end.
    return traffic.status() < 400
        ? rows
        : new Rows(rows.rows(), rows.count(), rows.total(), rows.empty(), true);
  }

  /** With {@code unlike}, waits until another row than that is the first. */
  private RowsReader.RawRows read(ListName list, int fromHere, long wakeMs, String unlike) {
    rule(list);
    var argument = plan.argument(sights.facts());
    argument.putAll(
        Map.of(
            "list",
            LookPlan.name(list),
            "from",
            fromHere,
            "wakeMs",
            (int) wakeMs,
            "unlike",
            unlike));
    var json = (String) Browsing.read(page, PageScripts.LIST, argument);
    return LookPlan.read(json, RowsReader.RawRows.class);
  }

  /** {@code leave} says how long a deed may take that is wanted to take so long at most. */
  void further(ListName list, LongUnaryOperator leave, long clickMs, long openMs) {
    for (var way : rule(list).more()) {
      if (goes(list, way, leave, clickMs, openMs)) {
        return;
      }
    }
    throw ElementMissing.more(list);
  }

  /** Goes that way; nothing was done where it is not there. */
  private boolean goes(
      ListName list, ListRule.More way, LongUnaryOperator leave, long clickMs, long openMs) {
    return switch (way) {
      case ListRule.More.Scroll(var css) -> scroll(css, leave.applyAsLong(clickMs));
      case ListRule.More.Press(var finds) -> {
        var held = hands.holdWay(list, finds);
        held.ifPresent(it -> Browsing.click(it.handle(), it.name(), leave.applyAsLong(clickMs)));
        yield held.isPresent();
      }
      case ListRule.More.Link(var finds) -> {
        var held = hands.holdWay(list, finds);
        held.ifPresent(it -> follow(list, it, leave, clickMs, openMs));
        yield held.isPresent();
      }
      case ListRule.More.Parameter parameter -> {
        open(list, paging.next(parameter, page.url()), leave.applyAsLong(openMs));
        yield true;
      }
    };
  }

  private void follow(
      ListName list, Held link, LongUnaryOperator leave, long clickMs, long openMs) {
    var next = Browsing.asking("read a link", () -> (String) link.handle().evaluate(LEADS_TO));
    if (next.isEmpty()) {
      swap(list, link, leave.applyAsLong(clickMs));
    } else {
      open(list, next, leave.applyAsLong(openMs));
    }
  }

  private boolean scroll(String css, long timeoutMs) {
    var argument = plan.argument(sights.facts());
    argument.put("css", css);
    argument.put("mostMs", (int) Math.min(timeoutMs, FRAME_MS));
    return (boolean) Browsing.read(page, PageScripts.SCROLL, argument);
  }

  private void open(ListName list, String url, long timeoutMs) {
    var left = read(list, Integer.MAX_VALUE, 0, "");
    opening.open(url, timeoutMs);
    paging.leave(left.count());
  }

  private void swap(ListName list, Held link, long timeoutMs) {
    var left = read(list, Integer.MAX_VALUE, 0, "");
    Browsing.click(link.handle(), link.name(), timeoutMs);
    var now = read(list, Integer.MAX_VALUE, timeoutMs, left.first());
    if (!now.first().equals(left.first())) {
      paging.leave(left.count());
    }
  }

  private ListRule rule(ListName list) {
    var rule = pack.lists().get(list);
    if (rule == null) {
      throw ElementMissing.list(list);
    }
    return rule;
  }
}
