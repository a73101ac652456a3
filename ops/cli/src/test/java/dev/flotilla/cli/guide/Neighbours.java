package dev.flotilla.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.drills.api.CoordinatorApi;
import dev.flotilla.drills.practice.Person;
import dev.flotilla.drills.practice.PracticeSite;
import dev.flotilla.drills.practice.Seat;
import dev.flotilla.drills.process.Deadline;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.PendingRow;
import dev.flotilla.protocol.api.AccountView;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.ActionView;
import dev.flotilla.protocol.api.NewAction;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Seats of a community, each with work of every kind. */
final class Neighbours {
  private final CoordinatorApi coordinator;
  private final PracticeSite site;

  Neighbours(CoordinatorApi coordinator, PracticeSite site) {
    this.coordinator = coordinator;
    this.site = site;
  }

  /** Asks for one of each kind, and as many invitations as make two with the guide's. */
  void work(Seat seat, List<Person> people, List<Person> plain) {
    var account = account(seat);
    submit(account, ActionKind.SESSION_CHECK, null);
    var invited = actions(account, ActionKind.INVITE).size();
    for (var person : plain.subList(0, 2 - invited)) {
      submit(account, ActionKind.INVITE, person);
    }
    submit(account, ActionKind.RELATION_CHECK, plain.get(2));
    submit(account, ActionKind.VIEW, plain.get(2));
    submit(account, ActionKind.LIKE, plain.get(3));
    submit(account, ActionKind.WITHDRAW, with("pending", people));
    submit(account, ActionKind.RELATION_CHECK, with("connected", people));
    submit(account, ActionKind.RELATION_CHECK, with("incoming", people));
  }

  /** Waits until everything is confirmed. */
  void awaitAll(Duration longest) throws InterruptedException {
    assertThat(Deadline.in(longest).await(() -> open().isEmpty()))
        .as("not confirmed: %s", open())
        .isTrue();
  }

  /** Reads who waits for an answer, and compares with who truly does. */
  void readLists(Duration longest, List<Seat> seats) throws IOException, InterruptedException {
    for (var seat : seats) {
      submit(account(seat), ActionKind.PENDING_LIST, null);
    }
    awaitAll(longest);
    for (var seat : seats) {
      var pending = coordinator.pending(account(seat).id(), Optional.empty());
      assertThat(pending.data())
          .as("who waits, to %s", seat.seat())
          .extracting(PendingRow::contact)
          .containsExactlyInAnyOrderElementsOf(site.sent(seat));
    }
  }

  private List<ActionView> open() {
    return coordinator.accounts().stream()
        .flatMap(account -> coordinator.actions(account.id(), null, null).stream())
        .filter(action -> action.state() != ActionState.CONFIRMED)
        .toList();
  }

  private List<ActionView> actions(AccountView account, ActionKind kind) {
    return coordinator.actions(account.id(), null, kind);
  }

  private AccountView account(Seat seat) {
    return coordinator.accounts().stream()
        .filter(account -> account.name().equals(seat.seat()))
        .findFirst()
        .orElseThrow();
  }

  private void submit(AccountView account, ActionKind kind, @Nullable Person person) {
    var profile = person == null ? null : site.origin() + "/members/" + person.slug() + "/";
    coordinator.submit(
        account.id(),
        NewAction.about(kind, profile),
        account.name() + "-" + kind.wire() + (person == null ? "" : "-" + person.slug()));
  }

  private static Person with(String trait, List<Person> people) {
    return people.stream()
        .filter(person -> person.traits().equals(List.of(trait)))
        .findFirst()
        .orElseThrow();
  }
}
