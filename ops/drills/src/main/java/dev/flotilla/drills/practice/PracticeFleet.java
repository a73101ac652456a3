package dev.flotilla.drills.practice;

import dev.flotilla.drills.api.CallFailed;
import dev.flotilla.drills.api.CoordinatorApi;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.Problem;
import dev.flotilla.protocol.api.AccountView;
import dev.flotilla.protocol.api.NewAccount;
import dev.flotilla.protocol.api.NewAction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Connects practice seats to a coordinator and gives each work with every one of its contacts: a
 * view, an invitation or a withdrawal, some likes; and its pending list to read. The same seed
 * gives the same work.
 */
public final class PracticeFleet {
  // One contact in so many also has a post liked.
  private static final int LIKED_SHARE = 5;

  private final CoordinatorApi coordinator;
  private final PracticeSite site;
  private final long seed;

  public PracticeFleet(CoordinatorApi coordinator, PracticeSite site, long seed) {
    this.coordinator = coordinator;
    this.site = site;
    this.seed = seed;
  }

  /** Connects the first {@code seats} seats, all at once, and submits their work. */
  public List<AccountView> connect(int seats, int contacts)
      throws IOException, InterruptedException {
    var choice = new ContactChoice(site.people(), seed);
    var chosen = site.seats().stream().limit(seats).toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var connecting = new ArrayList<Future<AccountView>>();
      for (var i = 0; i < chosen.size(); i++) {
        var number = i;
        var seat = chosen.get(i);
        var people = choice.forSeat(number, seat.slug(), contacts);
        connecting.add(threads.submit(() -> connect(seat, number, people)));
      }
      var accounts = new ArrayList<AccountView>();
      for (var one : connecting) {
        accounts.add(one.get());
      }
      return List.copyOf(accounts);
    } catch (ExecutionException e) {
      throw new IOException(
          "A practice seat was not connected: " + String.valueOf(e.getCause()), e);
    }
  }

  private AccountView connect(Seat seat, int number, List<Person> people)
      throws IOException, InterruptedException {
    var state = site.signIn(seat);
    var account =
        coordinator.create(
            new NewAccount(seat.seat(), "practice", "demo", null), "practice-" + seat.seat());
    coordinator.putSession(account.id(), state);
    var random = new Random(seed * 17 + number);
    for (var person : people) {
      var profile = site.profile(person);
      submit(account, seat, person, NewAction.view(profile));
      if (person.traits().contains("pending")) {
        submit(account, seat, person, NewAction.about(ActionKind.WITHDRAW, profile));
        continue;
      }
      var note = Notes.forPerson(person.name(), random);
      submit(account, seat, person, NewAction.invite(profile, note));
      if (random.nextInt(LIKED_SHARE) == 0) {
        submit(account, seat, person, NewAction.about(ActionKind.LIKE, profile));
      }
    }
    coordinator.submit(
        account.id(), NewAction.about(ActionKind.PENDING_LIST, null), seat.seat() + "-pending");
    return account;
  }

  private void submit(AccountView account, Seat seat, Person person, NewAction action) {
    var key = seat.seat() + "-" + action.kind().wire() + "-" + person.memberId();
    try {
      coordinator.submit(account.id(), action, key);
    } catch (CallFailed e) {
      // Some people are there to be refused, such as those whose address is too long.
      if (e.problem().map(Problem::code).orElse(null) != ErrorCode.PROFILE_URL) {
        throw e;
      }
    }
  }
}
