package dev.flotilla.practice.community;

import dev.flotilla.practice.http.Site;
import dev.flotilla.practice.network.Relation;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Seat;
import dev.flotilla.practice.people.Trait;
import dev.flotilla.practice.scenario.Occasion;
import dev.flotilla.practice.scenario.Scenario.Part;
import dev.flotilla.practice.scenario.ScenarioName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who the members are to a visitor, bad days included. */
final class Circle {
  /** Friendships have ids of their own, which are nobody's. */
  private static final int FIRST_FRIENDSHIP = 700_000;

  private final Site site;

  Circle(Site site) {
    this.site = site;
  }

  /** As pages show it; to a stranger everybody is closed. */
  Tie tie(Reader reader, Person person) {
    return reader
        .me()
        .map(me -> tie(me, person, Friendship.of(site.network().shown(me.seat(), person))))
        .orElseGet(() ->
            new Tie(person, site.directory().number(person), Friendship.CLOSED, false, false));
  }

  Tie tie(Me me, Person person, Friendship state) {
    var occasion = Occasion.of(me.seat().id(), Optional.of(person), Part.PAGE);
    return new Tie(
        person,
        site.directory().number(person),
        state,
        site.scenarios().on(ScenarioName.RENAME_ELEMENTS, occasion),
        site.scenarios().on(ScenarioName.REMOVED_CONNECT, occasion));
  }

  /** The page of the directory with this number; empty beyond the last. */
  Roll roll(Reader reader, int number) {
    var all = site.directory().members().stream().filter(Circle::listed).toList();
    var rows =
        all.stream()
            .skip((number - 1L) * Roll.SIZE)
            .limit(Roll.SIZE)
            .map(person -> tie(reader, person))
            .toList();
    return new Roll(rows, number, all.size());
  }

  /** Others who could be asked at once, to stand beside a page; none for strangers. */
  List<Tie> beside(Reader reader, Optional<Person> shown) {
    var start = shown.map(Person::mark).orElse(0) % Math.max(1, site.directory().people().size());
    return reader.me().stream()
        .flatMap(me ->
            Stream.concat(
                    site.directory().people().stream().skip(start),
                    site.directory().people().stream().limit(start))
                .filter(person -> listed(person) && !Optional.of(person).equals(shown))
                .map(person -> tie(reader, person))
                .filter(tie -> tie.state() == Friendship.NOT_FRIENDS)
                .limit(5))
        .toList();
  }

  /** Who waits for this seat's answer. */
  List<Tie> requests(Me me) {
    return site.directory().people().stream()
        .filter(person -> site.network().relation(me.seat(), person) == Relation.INCOMING)
        .map(person -> tie(me, person, Friendship.AWAITING_RESPONSE))
        .toList();
  }

  /** As it is, whatever pages show. */
  Friendship truth(Seat seat, Person person) {
    return person.is(Trait.UNAVAILABLE)
        ? Friendship.CLOSED
        : Friendship.of(site.network().relation(seat, person));
  }

  Friendship shown(Seat seat, Person person) {
    return Friendship.of(site.network().shown(seat, person));
  }

  Optional<Person> member(String number) {
    return number.matches("\\d{1,9}")
        ? site.directory().byNumber(Integer.parseInt(number))
        : Optional.empty();
  }

  /** The member behind a friendship's id. */
  Optional<Person> friendship(String id) {
    return id.matches("\\d{1,9}")
        ? site.directory().byNumber(Integer.parseInt(id) - FIRST_FRIENDSHIP)
        : Optional.empty();
  }

  static int friendship(int member) {
    return FIRST_FRIENDSHIP + member;
  }

  static boolean listed(Person person) {
    return !person.is(Trait.UNAVAILABLE);
  }
}
