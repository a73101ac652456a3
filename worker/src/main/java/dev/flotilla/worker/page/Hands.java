package dev.flotilla.worker.page;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import dev.flotilla.protocol.Lookup;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.Find;
import dev.flotilla.selectors.Identity;
import dev.flotilla.selectors.ListName;
import dev.flotilla.selectors.Pack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes hold of elements, each in the same moment in which the page is read. */
final class Hands {
  private record Taken(
      Sight sight, @Nullable ElementHandle handle, Optional<Find> find, Optional<Row> row) {}

  private final Page page;
  private final Pack pack;
  private final LookPlan plan;
  private final SightReader reader;
  private final RowsReader rows;
  private final Paging paging;
  private final Lookups lookups = new Lookups();

  Hands(Page page, Pack pack, LookPlan plan, SightReader reader, RowsReader rows, Paging paging) {
    this.page = page;
    this.pack = pack;
    this.plan = plan;
    this.reader = reader;
    this.rows = rows;
    this.paging = paging;
  }

  Held hold(Element element) {
    return hold(element, plan.picking(candidates(element), reader.facts()));
  }

  Held holdInRow(ListName list, Row row, Element element) {
    var identity = new LinkedHashMap<String, String>();
    row.identity()
        .forEach((Identity kind, String value) -> identity.put(LookPlan.name(kind), value));
    var argument = plan.picking(candidates(element), reader.facts());
    argument.put(
        "row", Map.of("list", LookPlan.name(list), "key", row.key(), "identity", identity));
    return hold(element, argument);
  }

  /** What leads on to the list's further rows; empty where it is not there. */
  Optional<Held> holdWay(ListName list, List<Find> finds) {
    var taken = take(plan.picking(finds, reader.facts()), LookPlan.name(list));
    return Optional.ofNullable(taken.handle)
        .map(handle -> new Held(taken.sight, taken.row, handle, LookPlan.name(list) + ".more"));
  }

  List<Lookup> lookups() {
    return lookups.all();
  }

  private List<Find> candidates(Element element) {
    return pack.elements().getOrDefault(element, List.of());
  }

  private Held hold(Element element, Map<String, Object> argument) {
    var taken = take(argument, LookPlan.name(element));
    lookups.add(element, candidates(element), taken.sight.variant(), taken.find);
    if (taken.handle == null) {
      throw new ElementMissing(element);
    }
    return new Held(taken.sight, taken.row, taken.handle, LookPlan.name(element));
  }

  private Taken take(Map<String, Object> argument, String name) {
    var both = Browsing.hold(page, PageScripts.LOOK, argument);
    return Browsing.asking(
        "find " + name,
        () -> {
          var row = text(both, "row");
          return new Taken(
              reader.read(LookPlan.read(text(both, "sight"), RawSight.class)),
              both.getProperty("element").asElement(),
              plan.find(Integer.parseInt(text(both, "index"))),
              row.isEmpty() ? Optional.empty() : Optional.of(rows.row(row, paging.before())));
        });
  }

  private static String text(JSHandle both, String property) {
    return String.valueOf(both.getProperty(property).jsonValue());
  }
}
