package dev.flotilla.drills;

import dev.flotilla.drills.api.CoordinatorApi;
import dev.flotilla.drills.practice.Person;
import dev.flotilla.drills.practice.PracticeSite;
import dev.flotilla.drills.practice.Seat;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.api.AccountView;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.ActionView;
import dev.flotilla.protocol.api.NewAccount;
import dev.flotilla.protocol.api.NewAction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Connected seats that do what a drill asks of them, each time with people whom nobody has met. */
final class Crew {
  private final CoordinatorApi coordinator;
  private final PracticeSite site;
  private final Iterator<Seat> seats;
  private final Iterator<Person> strangers;
  private final List<String> accounts = new ArrayList<>();

  private Crew(DrillFleet fleet) throws IOException, InterruptedException {
    this.coordinator = fleet.coordinator();
    this.site = fleet.site();
    this.seats = site.seats().iterator();
    this.strangers = site.people().stream().filter(Person::plain).iterator();
  }

  /** Connects the first {@code seats} seats of the practice site. */
  static Crew connect(DrillFleet fleet, int seats) throws IOException, InterruptedException {
    var crew = new Crew(fleet);
    for (var i = 0; i < seats; i++) {
      crew.connectNext();
    }
    return crew;
  }

  void connectNext() throws IOException, InterruptedException {
    var seat = seats.next();
    var account =
        coordinator.create(
            new NewAccount(seat.seat(), "practice", "demo", null), "practice-" + seat.seat());
    coordinator.putSession(account.id(), site.signIn(seat));
    accounts.add(account.id());
  }

  /** The accounts as they are now. */
  List<AccountView> accounts() {
    return accounts.stream().map(coordinator::account).toList();
  }

  /** Asks every seat to do so with {@code each} people more; answers the actions' ids. */
  List<String> submit(ActionKind kind, int each) {
    var ids = new ArrayList<String>();
    for (var account : accounts) {
      for (var i = 0; i < each; i++) {
        var person = strangers.next();
        var action = NewAction.about(kind, site.profile(person));
        ids.add(coordinator.submit(account, action, account + "-" + person.slug()).id());
      }
    }
    return ids;
  }

  /** The actions as they are now. */
  List<ActionView> look(List<String> ids) {
    return ids.stream().map(coordinator::action).toList();
  }

  boolean confirmed(List<String> ids) {
    return look(ids).stream().allMatch(action -> action.state() == ActionState.CONFIRMED);
  }
}
