package dev.flotilla.drills.site;

import dev.flotilla.drills.practice.Person;
import dev.flotilla.drills.practice.PracticeSite;
import dev.flotilla.drills.practice.Seat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A practice site of one player's own, on which scenes are set up one after another. No two scenes
 * share a seat and a person.
 */
final class Stage {
  private static final int PAID_NOTE = 300;

  /**
   * Who plays.
   *
   * @param state the seat's signed-in browser state
   * @param from the newest entry of the ledger when the scene began
   */
  record Cast(Seat seat, Person person, String state, long from) {}

  private final PracticeSite site;
  private final List<Person> people;
  private final List<Seat> seats;
  private final Map<String, String> states = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private long seen;

  Stage(PracticeSite site, Random random) throws IOException, InterruptedException {
    this.site = site;
    this.people = new ArrayList<>(site.people());
    this.seats = new ArrayList<>(site.seats());
    Collections.shuffle(people, random);
    Collections.shuffle(seats, random);
  }

  PracticeSite site() {
    return site;
  }

  Cast set(Scene scene) throws IOException, InterruptedException {
    site.endScenarios();
    site.endRedirects();
    var situation = scene.situation();
    var seat = seat(situation);
    var person = situation.whom().self() ? own(seat) : person(situation, seat);
    site.show(seat, scene.front(), scene.language());
    var state = states.get(seat.seat());
    if (state == null) {
      state = site.signIn(seat);
      states.put(seat.seat(), state);
    }
    if (situation.relation().isPresent()) {
      site.arrange(seat, person, situation.relation().get());
    }
    if (situation.whom().usurped()) {
      site.redirect(person, person(situation, seat));
    }
    for (var trouble : situation.troubles()) {
      var body = new HashMap<String, Object>(trouble.more());
      body.put("name", trouble.name());
      body.put("seat", seat.seat());
      if (!trouble.wide()) {
        body.put("person", person.slug());
      }
      site.scenario(body);
    }
    return new Cast(seat, person, state, newest());
  }

  private long newest() throws IOException, InterruptedException {
    for (var event : site.ledger(seen)) {
      seen = Math.max(seen, event.seq());
    }
    return seen;
  }

  private Seat seat(Situation situation) {
    var fitting =
        seats.stream()
            .filter(seat ->
                situation.paid().isEmpty()
                    || situation.paid().get() == (seat.noteLimit() >= PAID_NOTE))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No seat fits " + situation.name()));
    // To the end of the line, so that the work is spread over all.
    seats.remove(fitting);
    seats.add(fitting);
    return fitting;
  }

  private Person person(Situation situation, Seat seat) {
    return people.stream()
        .filter(person -> person.traits().containsAll(situation.whom().traits()))
        .filter(person -> situation.whom().traits().size() > 1 || plainEnough(person, situation))
        .filter(person -> !person.slug().equals(seat.slug()))
        .filter(person -> used.add(seat.seat() + ' ' + person.slug()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("Nobody is left with " + situation.whom().traits()));
  }

  /** Other traits would make another situation of it. */
  private static boolean plainEnough(Person person, Situation situation) {
    return situation.whom().traits().isEmpty()
        ? person.plain()
        : person.traits().stream()
            .allMatch(
                trait -> situation.whom().traits().contains(trait) || trait.equals("hostile-text"));
  }

  private static Person own(Seat seat) {
    return new Person(seat.slug(), seat.name(), "", List.of());
  }
}
