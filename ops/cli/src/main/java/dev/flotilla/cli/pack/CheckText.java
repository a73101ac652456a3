package dev.flotilla.cli.pack;

import dev.flotilla.cli.terminal.Cell;
import dev.flotilla.cli.terminal.Ink;
import dev.flotilla.cli.terminal.Line;
import dev.flotilla.cli.terminal.Table;
import dev.flotilla.selectors.Find;
import dev.flotilla.selectors.Identity;
import dev.flotilla.selectors.ListName;
import dev.flotilla.selectors.Pack;
import dev.flotilla.worker.page.PackCheck.Candidate;
import dev.flotilla.worker.page.PackCheck.Checked;
import dev.flotilla.worker.page.PackCheck.State;
import dev.flotilla.worker.page.Place;
import dev.flotilla.worker.page.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a page is to a pack, for people and as data. */
final class CheckText {
  private static final int LONGEST = 100;

  private CheckText() {}

  static Map<String, Object> data(Checked checked) {
    var sight = checked.sight();
    var data = new LinkedHashMap<String, Object>();
    data.put("address", sight.address());
    data.put("status", sight.status());
    data.put("language", sight.language());
    data.put("has_words", sight.hasWords());
    sight.variant().ifPresent(variant -> data.put("variant", variant));
    data.put("ready", sight.ready());
    data.put("busy", sight.busy());
    data.put("signed_in", sight.signedIn());
    sight
        .relation()
        .ifPresent(rule -> {
          data.put("relation", name(rule.relation()));
          data.put("relation_rule", rule.name());
        });
    sight
        .finding()
        .ifPresent(rule -> {
          data.put("finding", name(rule.finding()));
          data.put("finding_rule", rule.name());
        });
    var identity = new LinkedHashMap<String, Object>();
    for (var kind : Identity.values()) {
      identity.put(name(kind), sight.places(kind));
    }
    data.put("identity", identity);
    data.put("amounts", named(sight.amounts()));
    data.put("elements", elements(checked));
    data.put("lists", named(checked.lists()));
    return data;
  }

  static List<Line> lines(Checked checked, Pack pack) {
    var sight = checked.sight();
    var lines = new ArrayList<Line>();
    fact(lines, "address", sight.address() + ", HTTP " + sight.status());
    fact(
        lines,
        "language",
        (sight.language().isEmpty() ? "none named" : sight.language())
            + (sight.hasWords() ? "" : ", no dictionary"));
    if (!pack.variants().isEmpty()) {
      fact(lines, "variant", sight.variant().orElse("none that the pack knows"));
    }
    fact(lines, "ready", yes(sight.ready()) + (sight.busy() ? ", busy" : ""));
    fact(lines, "signed in", yes(sight.signedIn()));
    fact(
        lines,
        "relation",
        sight.relation().map(rule -> name(rule.relation()) + " by " + rule.name()).orElse("none"));
    fact(
        lines,
        "finding",
        sight.finding().map(rule -> name(rule.finding()) + " by " + rule.name()).orElse("none"));
    for (var kind : Identity.values()) {
      fact(
          lines,
          name(kind).replace('_', ' '),
          sight.places(kind).isEmpty()
              ? "not read"
              : sight.places(kind).stream()
                  .map(CheckText::place)
                  .collect(Collectors.joining(", ")));
    }
    sight
        .amounts()
        .forEach(
            (amount, number) -> fact(lines, name(amount).replace('_', ' '), number.toString()));
    checked.lists().forEach((list, rows) -> fact(lines, list(list), rows(rows)));
    lines.add(Line.blank());
    lines.addAll(table(checked).lines(0));
    return lines;
  }

  private static Table table(Checked checked) {
    var table = new Table("element", "#candidate", "on this page", "way");
    checked
        .candidates()
        .forEach(candidate ->
            table.row(
                Cell.of(name(candidate.element())),
                Cell.of(candidate.index()),
                new Cell(
                    name(candidate.state()),
                    switch (candidate.state()) {
                      case VISIBLE -> Ink.GOOD;
                      case HIDDEN -> Ink.WARN;
                      case ABSENT -> Ink.FAINT;
                    }),
                Cell.faint(way(candidate.find()))));
    return table;
  }

  private static Map<String, List<Map<String, Object>>> elements(Checked checked) {
    var elements = new LinkedHashMap<String, List<Map<String, Object>>>();
    for (Candidate candidate : checked.candidates()) {
      elements
          .computeIfAbsent(name(candidate.element()), e -> new ArrayList<>())
          .add(
              Map.of(
                  "candidate",
                  candidate.index(),
                  "way",
                  way(candidate.find()),
                  "present",
                  candidate.state() != State.ABSENT,
                  "visible",
                  candidate.state() == State.VISIBLE));
    }
    return elements;
  }

  private static <E extends Enum<E>, T> Map<String, T> named(Map<E, T> values) {
    var named = new LinkedHashMap<String, T>();
    values.forEach((key, value) -> named.put(name(key), value));
    return named;
  }

  private static String way(Find find) {
    var way = new StringBuilder(find.css());
    if (find.word() != null) {
      way.append(" word ").append(find.word());
    }
    if (find.text() != null) {
      way.append(" text ").append(find.text());
    }
    if (find.exact() != null) {
      way.append(" exact ").append(find.exact());
    }
    if (find.variant() != null) {
      way.append(" in ").append(find.variant());
    }
    return way.length() > LONGEST ? way.substring(0, LONGEST - 1) + "…" : way.toString();
  }

  private static String place(Place place) {
    return "%s (%s)".formatted(place.value(), place.place());
  }

  private static String list(ListName list) {
    return "list " + name(list);
  }

  private static String rows(Rows rows) {
    var wanted = rows.rows().stream().filter(row -> row.wanted()).count();
    return "%d rows, %d of them wanted, total %s%s"
        .formatted(
            rows.count(),
            wanted,
            rows.total() < 0 ? "not shown" : rows.total(),
            rows.more() ? ", more to come" : "");
  }

  private static void fact(List<Line> lines, String what, String value) {
    lines.add(Line.of(Cell.faint("%-12s".formatted(what)), Cell.of(value)));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String yes(boolean is) {
    return is ? "yes" : "no";
  }
}
