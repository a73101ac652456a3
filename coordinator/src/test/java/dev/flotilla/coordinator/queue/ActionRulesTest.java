package dev.flotilla.coordinator.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flotilla.coordinator.Api;
import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.coordinator.pack.Sites;
import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.NotePolicy;
import dev.flotilla.protocol.api.NewAction;
import dev.flotilla.selectors.ListName;
import dev.flotilla.selectors.NoteRule;
import dev.flotilla.selectors.Pack;
import dev.flotilla.selectors.PackFile;
import dev.flotilla.selectors.Packs;
import dev.flotilla.selectors.Shape;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is taken depends on what the site has. */
final class ActionRulesTest {
  private final PackFile file = Packs.bundled().released("practice").orElseThrow();
  private final Pack practice = Pack.parse(file.text());

  @ParameterizedTest
  @EnumSource(names = {"LIKE", "WITHDRAW", "PENDING_LIST"})
  void whatTheSiteHasNotIsRefusedByItsKind(ActionKind kind) {
    var wanted = kind == ActionKind.PENDING_LIST ? Api.alone(kind) : Api.about(kind, "ada");

    refused(wanted, bare(Optional.empty()), ErrorCode.ACTION_NOT_SUPPORTED, "/kind");
  }

  @ParameterizedTest
  @EnumSource
  void everyKindIsTakenWhereTheSiteHasIt(ActionKind kind) {
    var alone = kind == ActionKind.PENDING_LIST || kind == ActionKind.SESSION_CHECK;

    var action =
        ActionRules.action(
            alone ? Api.alone(kind) : Api.about(kind, "ada"),
            new Sites.Site(Api.ORIGIN, file, practice));

    assertThat(action.kind()).isEqualTo(kind);
    assertThat(action.contact()).isEqualTo(alone ? "" : "ada");
  }

  @Test
  void anAddressPastedWithATrackerNamesThePersonOnly() {
    var pasted = Api.ORIGIN + "/in/ada/?from=search";

    assertThat(
            ActionRules.action(
                new NewAction(ActionKind.VIEW, pasted, null, null, null, null),
                new Sites.Site(Api.ORIGIN, file, practice)))
        .isEqualTo(new Action.ViewProfile("ada"));
  }

  @Test
  void aNoteForASiteWithoutNotesGoesOnlyWhereItMayBeLeftOut() {
    var site = bare(Optional.empty());

    refused(invite("Hello", null), site, ErrorCode.INVALID, "/note");
    assertThat(ActionRules.action(invite("Hello", NotePolicy.OMIT), site))
        .isEqualTo(new Action.Invite("ada", null, "Hello", NotePolicy.OMIT));
  }

  @Test
  void aNoteIsCountedAsTheSiteCounts() {
    var family = "👨‍👩‍👧";
    var graphemes = bare(Optional.of(new NoteRule(1, 2, NoteRule.Unit.GRAPHEMES)));
    var bytes = bare(Optional.of(new NoteRule(1, 2, NoteRule.Unit.UTF8_BYTES)));

    assertThat(ActionRules.action(invite(family.repeat(2), null), graphemes)).isNotNull();
    refused(invite(family.repeat(3), null), graphemes, ErrorCode.NOTE_TOO_LONG, "/note");
    refused(invite("€", null), bytes, ErrorCode.NOTE_TOO_LONG, "/note");
  }

  private static void refused(NewAction wanted, Sites.Site site, ErrorCode code, String pointer) {
    assertThatThrownBy(() -> ActionRules.action(wanted, site))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.errors()).singleElement().matches(f -> f.pointer().equals(pointer));
            });
  }

  private static NewAction invite(String note, @Nullable NotePolicy policy) {
    return new NewAction(ActionKind.INVITE, Api.ORIGIN + "/in/ada/", null, note, policy, null);
  }

  /** The practice site without likes, withdrawals and a list. */
  private Sites.Site bare(Optional<NoteRule> note) {
    var shape =
        new Shape(
            Shape.Invite.CLICK,
            false,
            Shape.Pending.PROFILE,
            Shape.Withdraw.NONE,
            Shape.Confirm.NONE,
            false,
            false,
            Shape.Proof.RELOAD);
    var p = practice;
    var lists = Map.<ListName, dev.flotilla.selectors.ListRule>of();
    return new Sites.Site(
        Api.ORIGIN,
        file,
        new Pack(
            p.site(),
            p.version(),
            p.terms(),
            shape,
            p.profile(),
            p.caseSensitive(),
            p.home(),
            note,
            p.shadowHosts(),
            p.variants(),
            p.ready(),
            p.busy(),
            p.signedIn(),
            p.writes(),
            p.identity(),
            p.amounts(),
            p.elements(),
            p.relations(),
            p.findings(),
            lists,
            p.ages(),
            p.languages()));
  }
}
