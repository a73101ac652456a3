package dev.flotilla.worker.page;

import dev.flotilla.selectors.Identity;
import dev.flotilla.selectors.ListRule;
import dev.flotilla.selectors.Pack;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes {@link Rows} of what {@code list.js} read. */
final class RowsReader {
  /** A row as scripts tell it: its index is that on the page. */
  record RawRow(
      int index,
      Map<String, String> identity,
      String key,
      String age,
      String language,
      boolean wanted,
      boolean done) {}

  /**
   * What {@code list.js} answers.
   *
   * @param first tells the page's first row from others; empty without rows
   * @param way whether what leads on was found
   */
  record RawRows(
      List<RawRow> rows,
      int count,
      String first,
      List<String> totals,
      boolean empty,
      boolean way,
      boolean busy) {}

  private final Pack pack;

  RowsReader(Pack pack) {
    this.pack = pack;
  }

  /** With {@code before} rows on pages that were left behind. */
  Rows rows(ListRule rule, RawRows raw, int before) {
    var total = Amounts.first(raw.totals()).orElse(-1);
    var count = before + raw.count();
    return new Rows(
        raw.rows().stream().map(row -> row(row, before)).toList(),
        count,
        total,
        raw.empty(),
        !raw.empty() && rule.more().stream().anyMatch(way -> more(way, raw, count, total)));
  }

  Row row(String json, int before) {
    return row(LookPlan.read(json, RawRow.class), before);
  }

  private Row row(RawRow raw, int before) {
    var identity = new EnumMap<Identity, String>(Identity.class);
    raw.identity()
        .forEach((name, value) -> {
          var kind = Identity.valueOf(name.toUpperCase(Locale.ROOT));
          identity.put(kind, kind == Identity.SLUG ? pack.slug(value).orElse(value) : value);
        });
    return new Row(
        before + raw.index(),
        identity,
        raw.key(),
        raw.age(),
        raw.language(),
        raw.wanted(),
        raw.done());
  }

  private static boolean more(ListRule.More way, RawRows raw, int count, int total) {
    return switch (way) {
      // What is pressed may be away while the page waits for rows.
      case ListRule.More.Press p -> raw.way() || raw.busy();
      case ListRule.More.Link l -> raw.way() || raw.busy();
      case ListRule.More.Scroll s -> total < 0 || count < total;
      case ListRule.More.Parameter p -> raw.count() > 0 && (total < 0 || count < total);
    };
  }
}
