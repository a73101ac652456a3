package dev.flotilla.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.cli.terminal.Line;
import dev.flotilla.drills.ledger.LedgerComparison;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Wire;
import dev.flotilla.protocol.api.FleetView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoReportTest {
  @Test
  void aCleanRunIsOkAndItsDocumentHasTheAgreedShape() throws Exception {
    var report = report(5, new LedgerComparison(3, 9, 0, List.of("invite a → b"), List.of()));

    var json = Wire.JSON.readTree(Wire.JSON.writeValueAsString(report));

    assertThat(report.ok()).isTrue();
    assertThat(json.at("/actions/completed").asInt()).isEqualTo(5);
    assertThat(json.at("/actions/by_kind/invite").asInt()).isEqualTo(3);
    assertThat(json.at("/actions/by_outcome/sent").asInt()).isEqualTo(3);
    assertThat(json.at("/actions/in_doubt").asInt()).isEqualTo(1);
    assertThat(json.at("/ledger/invites").asInt()).isEqualTo(3);
    assertThat(json.at("/ledger/views").asInt()).isEqualTo(9);
    assertThat(json.at("/mismatches").asInt(-1)).isZero();
    assertThat(json.at("/duplicate_invites").asInt(-1)).isZero();
    assertThat(json.at("/seconds/to_page").asDouble()).isEqualTo(2.5);
    assertThat(json.at("/seconds/to_first_action").asDouble()).isEqualTo(9.1);
  }

  @Test
  void noWorkADifferenceOrADuplicateIsNotOk() {
    assertThat(report(0, new LedgerComparison(0, 0, 0, List.of(), List.of())).ok()).isFalse();
    assertThat(report(5, new LedgerComparison(0, 0, 0, List.of(), List.of("x"))).ok()).isFalse();
    assertThat(report(5, new LedgerComparison(0, 0, 1, List.of(), List.of())).ok()).isFalse();
  }

  @Test
  void theFarewellSaysSoInWords() {
    var words = words(report(5, new LedgerComparison(3, 9, 2, List.of("a"), List.of("b differs"))));

    assertThat(words)
        .contains("5 actions done of 7")
        .contains("invite 3 · view 2")
        .contains("3 invitations and 9 views")
        .contains("✗ 1 difference between ledger and coordinator:")
        .contains("b differs")
        .contains("✗ 2 invitations went out twice.")
        .contains("? 1 action in doubt, a look is due:");
  }

  private static String words(DemoReport report) {
    return new Farewell(report)
        .lines().stream()
            .map(Line::cells)
            .map(cells -> cells.stream().map(c -> c.text()).collect(Collectors.joining()))
            .collect(Collectors.joining("\n"));
  }

  private static DemoReport report(int completed, LedgerComparison comparison) {
    var actions =
        new FleetView.Actions(
            7,
            1,
            0,
            1,
            completed,
            Map.of(ActionKind.INVITE, 3, ActionKind.VIEW, 2),
            Map.of("sent", 3, "viewed", 2));
    return DemoReport.of(
        new FleetView(Map.of(), 0, actions, List.of()),
        comparison,
        new DemoReport.Seconds(2.5, 9.1, 60),
        new DemoOptions(),
        false);
  }
}
