package dev.flotilla.drills.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.ActionView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class LedgerCheckTest {
  private final List<LedgerEvent> ledger = new ArrayList<>();
  private final List<ActionView> actions = new ArrayList<>();

  @Test
  void bothSidesTellTheSame() {
    event("view", "ada", "-", true);
    event("invite", "ada", "c1", true);
    action(ActionKind.VIEW, "ada", ActionState.CONFIRMED);
    action(ActionKind.INVITE, "ada", ActionState.CONFIRMED);

    var found = compare();

    assertThat(found.clean()).isTrue();
    assertThat(found.invites()).isEqualTo(1);
    assertThat(found.views()).isEqualTo(1);
    assertThat(found.inDoubt()).isEmpty();
  }

  @Test
  void likesAndWithdrawalsAreHeldAgainstTheLedgerToo() {
    event("like", "ada", "c1", true);
    event("withdraw", "bea", "c2", true);
    action(ActionKind.LIKE, "ada", ActionState.CONFIRMED);
    action(ActionKind.WITHDRAW, "cy", ActionState.CONFIRMED);

    assertThat(compare().differences())
        .containsExactlyInAnyOrder(
            "The site got a withdrawal seat-01 → bea that nobody asked for",
            "The coordinator says the withdrawal seat-01 → cy was made; the site never got it");
  }

  @Test
  void anInvitationNobodyAskedForIsADifference() {
    event("invite", "ada", "c1", true);

    assertThat(compare().differences())
        .containsExactly("The site got an invitation seat-01 → ada that nobody asked for");
  }

  @ParameterizedTest
  @EnumSource(
      value = ActionState.class,
      mode = Mode.INCLUDE,
      names = {"AVAILABLE", "LEASED", "ALREADY", "REFUSED", "NOT_SENT"})
  void anInvitationThatTheCoordinatorDoesNotAdmitIsADifference(ActionState state) {
    event("invite", "ada", "c1", true);
    action(ActionKind.INVITE, "ada", state);

    var found = compare();

    assertThat(found.mismatches()).isEqualTo(1);
    assertThat(found.differences().get(0)).contains("the coordinator has it as " + state.wire());
  }

  @ParameterizedTest
  @EnumSource(
      value = ActionState.class,
      mode = Mode.INCLUDE,
      names = {"PERMITTED", "IN_DOUBT", "NEEDS_HUMAN"})
  void whatIsLeftOpenIsCountedAndNamedAndNoDifference(ActionState state) {
    event("invite", "ada", "c1", true);
    action(ActionKind.INVITE, "ada", state);

    var found = compare();

    assertThat(found.clean()).isTrue();
    assertThat(found.inDoubt()).containsExactly("invite seat-01 → ada (" + state.wire() + ")");
  }

  @Test
  void aConfirmedInvitationThatTheSiteNeverGotIsADifference() {
    action(ActionKind.INVITE, "ada", ActionState.CONFIRMED);

    assertThat(compare().differences())
        .containsExactly(
            "The coordinator says the invitation seat-01 → ada was sent; the site never got it");
  }

  @Test
  void aRefusedInvitationIsNoneToTheSite() {
    event("invite", "ada", "c1", false);
    action(ActionKind.INVITE, "ada", ActionState.REFUSED);

    assertThat(compare().clean()).isTrue();
    assertThat(compare().invites()).isZero();
  }

  @Test
  void aViewComesWithAnInvitationTooButNeverAlone() {
    event("view", "ada", "-", true);
    event("view", "bo", "-", true);
    action(ActionKind.INVITE, "ada", ActionState.REFUSED);

    assertThat(compare().differences())
        .containsExactly("The site recorded a view seat-01 → bo that nobody asked for");
  }

  @Test
  void aConfirmedViewThatTheSiteNeverSawIsADifference() {
    action(ActionKind.VIEW, "ada", ActionState.CONFIRMED);

    assertThat(compare().differences())
        .containsExactly("The coordinator says the view seat-01 → ada was made; the site saw none");
  }

  @Test
  void aSecondClickOnSomeoneInvitedIsADuplicateEvenWhereTheSiteRefusedIt() {
    event("invite", "ada", "c1", true);
    event("invite", "ada", "c2", false);
    action(ActionKind.INVITE, "ada", ActionState.CONFIRMED);

    assertThat(compare().duplicateInvites()).isEqualTo(1);
    assertThat(compare().clean()).isFalse();
  }

  @Test
  void oneClickThatTheBrowserSentTwiceIsNoDuplicate() {
    event("invite", "ada", "c1", true);
    event("invite", "ada", "c1", false);
    action(ActionKind.INVITE, "ada", ActionState.CONFIRMED);

    assertThat(compare().duplicateInvites()).isZero();
  }

  @Test
  void twoInvitationsThatTheSiteCreatedAreADuplicateWhateverTheClick() {
    event("invite", "ada", "c1", true);
    event("invite", "ada", "c1", true);
    action(ActionKind.INVITE, "ada", ActionState.CONFIRMED);

    assertThat(compare().duplicateInvites()).isEqualTo(1);
  }

  @Test
  void aClickThatWasRefusedAndMadeAgainIsNoDuplicate() {
    event("invite", "ada", "c1", false);
    event("invite", "ada", "c2", true);
    action(ActionKind.INVITE, "ada", ActionState.CONFIRMED);

    assertThat(compare().duplicateInvites()).isZero();
  }

  @Test
  void whoHasMovedIsKnownByMemberId() {
    event("invite", "ada-new", "c1", true);
    action(ActionKind.INVITE, "ada", ActionState.CONFIRMED);

    var found =
        LedgerCheck.compare(ledger, Map.of("id-ada-new", "ada"), Map.of("seat-01", actions));

    assertThat(found.clean()).isTrue();
  }

  private LedgerComparison compare() {
    return LedgerCheck.compare(ledger, Map.of(), Map.of("seat-01", actions));
  }

  private void event(String kind, String person, String click, boolean created) {
    ledger.add(
        new LedgerEvent(
            ledger.size() + 1, "seat-01", kind, person, "id-" + person, click, created));
  }

  private void action(ActionKind kind, String contact, ActionState state) {
    actions.add(
        new ActionView(
            "id" + actions.size(),
            "account",
            kind,
            "http://127.0.0.1/in/" + contact + "/",
            contact,
            null,
            null,
            null,
            null,
            0,
            state,
            1,
            new Outcome.Unknown(),
            null,
            Instant.EPOCH,
            null,
            null));
  }
}
