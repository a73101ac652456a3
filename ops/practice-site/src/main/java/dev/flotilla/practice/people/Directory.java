package dev.flotilla.practice.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everybody on the site, found by slug (old or new), member id, seat or email address. Only slugs
 * ever change hands, on one event loop.
 */
public final class Directory {
  /** How many people a site has at most. */
  public static final int MOST = 100_000;

  private final List<Person> people;
  private final List<Seat> seats;
  private final Map<String, Person> bySlug = new HashMap<>();
  private final Map<String, Person> moved = new HashMap<>();
  private final Map<String, Person> byMemberId = new HashMap<>();
  private final List<Person> members = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Seat> bySeat = new HashMap<>();
  private final Map<String, Seat> byEmail = new HashMap<>();

  Directory(List<Person> people, List<Seat> seats) {
    this.people = List.copyOf(people);
    this.seats = List.copyOf(seats);
    for (var seat : seats) {
      index(seat.owner());
      bySeat.put(seat.id(), seat);
      byEmail.put(seat.email(), seat);
    }
    people.forEach(this::index);
  }

  /** The contacts: everybody but the owners of seats. */
  public List<Person> people() {
    return people;
  }

  /** Everybody: the owners of seats, then the contacts. */
  public List<Person> members() {
    return Collections.unmodifiableList(members);
  }

  /** A small number that only this member has, from 1 on, as plain databases deal them out. */
  public int number(Person member) {
    return Objects.requireNonNull(numbers.get(member.memberId()), member.memberId());
  }

  public Optional<Person> byNumber(int number) {
    return number >= 1 && number <= members.size()
        ? Optional.of(members.get(number - 1))
        : Optional.empty();
  }

  public List<Seat> seats() {
    return seats;
  }

  public Optional<Person> bySlug(String slug) {
    return Optional.ofNullable(moved.get(slug)).or(() -> Optional.ofNullable(bySlug.get(slug)));
  }

  /** From now on this slug leads to that person, whosever it was. */
  public void move(String slug, Person to) {
    moved.put(slug, to);
  }

  /** Every slug leads again to whom it led at first. */
  public void moveBack() {
    moved.clear();
  }

  public Optional<Person> byMemberId(String memberId) {
    return Optional.ofNullable(byMemberId.get(memberId));
  }

  public Optional<Seat> seat(String id) {
    return Optional.ofNullable(bySeat.get(id));
  }

  public Optional<Seat> seatByEmail(String email) {
    return Optional.ofNullable(byEmail.get(email));
  }

  /** Throws {@link IllegalArgumentException} where there is none, with words for who asked. */
  public Seat seatNamed(String id) {
    return seat(id)
        .orElseThrow(
            () -> new IllegalArgumentException("There is no seat \"" + id + "\": see /__seats"));
  }

  /** Throws {@link IllegalArgumentException} where there is none, with words for who asked. */
  public Person personNamed(String slug) {
    return bySlug(slug)
        .orElseThrow(() ->
            new IllegalArgumentException("There is no person \"" + slug + "\": see /__people"));
  }

  private void index(Person person) {
    bySlug.put(person.slug(), person);
    person.formerSlug().ifPresent(old -> bySlug.put(old, person));
    byMemberId.put(person.memberId(), person);
    members.add(person);
    numbers.put(person.memberId(), members.size());
  }
}
