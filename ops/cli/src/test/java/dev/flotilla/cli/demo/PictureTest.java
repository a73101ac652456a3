package dev.flotilla.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.cli.terminal.Line;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.api.AccountView;
import dev.flotilla.protocol.api.AccountView.LeaseView;
import dev.flotilla.protocol.api.AccountView.State;
import dev.flotilla.protocol.api.FleetView;
import dev.flotilla.protocol.api.WorkerView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PictureTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private final Picture picture =
      new Picture(
          new FleetView(
              Map.of(),
              1,
              new FleetView.Actions(50, 40, 1, 1, 8, kinds(), Map.of("viewed", 1)),
              List.of(
                  new WorkerView("w1", "worker-1", "1", 2, 1, "connected", NOW),
                  new WorkerView("w2", "worker-2", "1", 2, 0, "draining", NOW),
                  new WorkerView("w3", "worker-3", "1", 2, 0, "lost", NOW))),
          List.of(),
          Duration.ofSeconds(7),
          Duration.ofSeconds(60),
          NOW);

  @Test
  void aLogGetsEverythingInOneLine() {
    assertThat(text(picture.line()))
        .isEqualTo(
            "  0:07 of 1:00  8 of 50 actions done (like 5 · view 2 · pending list 1), 1 in doubt"
                + " · worker-1 acts for 1, worker-2 acts for 0 (draining)");
  }

  @Test
  void aTerminalGetsARowForEachSeatInTheOrderOfTheirNames() {
    var acting = account("seat-02", State.ACTIVE, new LeaseView("l", "w1", 1, "looking", null));
    var stopped = account("seat-01", State.NEEDS_HUMAN, null);

    var block =
        picture.block(List.of(acting, stopped)).stream()
            .map(PictureTest::text)
            .map(String::stripTrailing)
            .toList();

    assertThat(block.subList(0, 3))
        .containsExactly(
            "  seat     now             waiting  viewed  sent  other  in doubt  next",
            "  seat-01  needs a person        5       2     1      3  –         3 s",
            "  seat-02  looking               5       2     1      3  –         –");
    assertThat(block).contains("  viewed 1");
  }

  private static Map<ActionKind, Integer> kinds() {
    return Map.of(
        ActionKind.VIEW, 2, ActionKind.LIKE, 5, ActionKind.INVITE, 0, ActionKind.PENDING_LIST, 1);
  }

  private static AccountView account(String name, State state, @Nullable LeaseView lease) {
    return new AccountView(
        "id-" + name,
        name,
        "default",
        "practice",
        "demo",
        "2026.11.2",
        state,
        null,
        1,
        lease,
        Map.of(ActionKind.VIEW, 3, ActionKind.INVITE, 2),
        0,
        Map.of("viewed", 2, "sent", 1, "already_connected", 3),
        NOW.plusSeconds(3),
        NOW);
  }

  private static String text(Line line) {
    return line.cells().stream().map(cell -> cell.text()).collect(Collectors.joining());
  }
}
