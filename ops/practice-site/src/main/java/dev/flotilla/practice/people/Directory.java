package dev.flotilla.practice.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<String, Seat> bySeat = new HashMap<>();
  private final Map<String, Seat> byEmail = new HashMap<>();

  Directory(List<Person> people, List<Seat> seats) {
    this.people = List.copyOf(people);
    this.seats = List.copyOf(seats);
    people.forEach(this::index);
    for (var seat : seats) {
      index(seat.owner());
      bySeat.put(seat.id(), seat);
      byEmail.put(seat.email(), seat);
    }
  }

  /** The contacts: everybody but the owners of seats. */
  public List<Person> people() {
    return people;
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
  }
}
