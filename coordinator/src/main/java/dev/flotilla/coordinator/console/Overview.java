package dev.flotilla.coordinator.console;

import dev.flotilla.coordinator.pack.Halted;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.api.AccountView;
import dev.flotilla.protocol.api.FleetView;
import dev.flotilla.protocol.api.PackView;
import dev.flotilla.protocol.api.PackView.Circuit;
import dev.flotilla.protocol.api.Page;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the overview shows, in words.
 *
 * @param halted kinds of action that wait because pages are unlike the pack
 * @param hidden whether there are more seats than rows
 */
public record Overview(
    List<Tile> tiles,
    List<String> halted,
    List<Row> rows,
    boolean hidden,
    List<WorkerRow> workers) {
  public Overview {
    tiles = List.copyOf(tiles);
    halted = List.copyOf(halted);
    rows = List.copyOf(rows);
    workers = List.copyOf(workers);
  }

  /** A number and what it counts; {@code alert} where it wants somebody. */
  public record Tile(String label, int value, boolean alert) {}

  /** A seat; {@code kinds} says of what kind its waiting actions are. */
  public record Row(
      String id,
      String name,
      String state,
      String doing,
      int waiting,
      String kinds,
      int done,
      String outcomes,
      String next) {}

  /** A worker. */
  public record WorkerRow(String name, String state, int leases, int slots) {}

  static Overview of(FleetView fleet, Page<AccountView> page, List<PackView> packs, Instant now) {
    var actions = fleet.actions();
    var human = fleet.accounts().getOrDefault(AccountView.State.NEEDS_HUMAN, 0);
    return new Overview(
        List.of(
            new Tile("actions done", actions.completed(), false),
            new Tile("waiting", actions.waiting(), false),
            new Tile("running", actions.leased(), false),
            new Tile("in doubt", actions.inDoubt(), false),
            new Tile("seats that need a person", human, human > 0),
            new Tile(
                "workers",
                (int) fleet.workers().stream().filter(w -> w.state().equals("connected")).count(),
                false)),
        packs.stream().flatMap(pack -> halted(pack, now)).toList(),
        page.data().stream()
            .sorted(Comparator.comparing(AccountView::name))
            .map(a -> row(a, now))
            .toList(),
        page.hasMore(),
        fleet.workers().stream()
            .map(w -> new WorkerRow(w.name(), w.state(), w.leases(), w.slots()))
            .toList());
  }

  private static Row row(AccountView a, Instant now) {
    var waiting = a.queued().values().stream().mapToInt(Integer::intValue).sum();
    var done = a.outcomes().values().stream().mapToInt(Integer::intValue).sum();
    return new Row(
        a.id(),
        a.name(),
        a.state().wire().replace('_', ' ') + (a.reason() == null ? "" : ": " + a.reason()),
        a.lease() == null ? "" : Objects.requireNonNull(a.lease()).phase(),
        waiting,
        kinds(a.queued()),
        done,
        a.outcomes().entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(e -> e.getValue() + " " + e.getKey().replace('_', ' '))
            .collect(Collectors.joining(", ")),
        a.nextDueAt() == null ? "" : Until.words(now, Objects.requireNonNull(a.nextDueAt())));
  }

  /** In the order of the kinds, so that a page drawn anew changes only where something did. */
  private static String kinds(Map<ActionKind, Integer> queued) {
    return queued.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .sorted(Map.Entry.comparingByKey())
        .map(e -> e.getValue() + " " + e.getKey().wire().replace('_', ' '))
        .collect(Collectors.joining(", "));
  }

  private static Stream<String> halted(PackView pack, Instant now) {
    return Halted.of(pack).stream()
        .map(c ->
            "%s: no %s, pages are unlike the pack %s; %s"
                .formatted(
                    pack.site(),
                    c.kind().wire().replace('_', ' '),
                    c.version(),
                    c.state() == Circuit.State.HALF_OPEN || c.probeAt() == null
                        ? "one account tries now"
                        : "one account tries "
                            + Until.words(now, Objects.requireNonNull(c.probeAt()))));
  }
}
