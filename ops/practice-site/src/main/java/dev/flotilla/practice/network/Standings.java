package dev.flotilla.practice.network;

import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Trait;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** How people stood to seats before anybody did anything: as arranged, else by their traits. */
final class Standings {
  private final Map<Pair, Since> arranged = new HashMap<>();
  private final Instant began;

  /** {@code began} is when the site opened: from there on, all that is old grows older. */
  Standings(Instant began) {
    this.began = began;
  }

  void arrange(Pair pair, Standing standing, Instant since) {
    arranged.put(pair, new Since(standing, since));
  }

  Since of(Pair pair, Person person) {
    var since = arranged.get(pair);
    return since == null ? byTrait(person) : since;
  }

  void forget(String seat) {
    arranged.keySet().removeIf(pair -> pair.seat().equals(seat));
  }

  private Since byTrait(Person person) {
    if (person.is(Trait.PENDING)) {
      return ago(Standing.PENDING, Duration.ofDays(1 + person.mark() % 120));
    }
    if (person.is(Trait.WITHDRAWN_HOLD)) {
      return ago(Standing.WITHDRAWN, Duration.ofDays(person.mark() % 7));
    }
    if (person.is(Trait.CONNECTED)) {
      return ago(Standing.CONNECTED, Duration.ofDays(100));
    }
    return person.is(Trait.INCOMING)
        ? ago(Standing.INCOMING, Duration.ofDays(3))
        : new Since(Standing.NONE, began);
  }

  private Since ago(Standing standing, Duration age) {
    return new Since(standing, began.minus(age).minusSeconds(60));
  }

  /** A standing, and from when on it was so. */
  record Since(Standing standing, Instant at) {}
}
