package dev.flotilla.practice.front;

import dev.flotilla.practice.network.Relation;
import dev.flotilla.practice.people.Person;
import java.util.List;
import java.util.Optional;

/**
 * A profile as one member sees it. {@code linkTo} is whom the invite link leads to: this person, on
 * a good day. {@code control} is what became of that link. {@code namesake} is somebody else of the
 * same name, offered beside.
 */
public record ProfileView(
    Member me,
    Person person,
    Relation relation,
    Person linkTo,
    InviteControl control,
    Optional<Person> namesake,
    List<Person> alsoViewed,
    List<Person> mayKnow) {
  public ProfileView {
    alsoViewed = List.copyOf(alsoViewed);
    mayKnow = List.copyOf(mayKnow);
  }

  public boolean nameless() {
    return relation == Relation.OUT_OF_NETWORK;
  }

  /** Some titles carry a count of unread things before the name. */
  public String title() {
    var name = nameless() ? me.phrases().say("profile.nameless") : person.name().shown();
    return person.mark() % 3 == 0 ? "(3) " + name : name;
  }

  /** The phrase for how far away this person is, where a page says it. */
  public Optional<String> degree() {
    if (relation == Relation.OWN || nameless()) {
      return Optional.empty();
    }
    var far = person.mark() % 5 == 0 ? "third" : "second";
    return Optional.of("profile.degree." + (relation == Relation.CONNECTED ? "first" : far));
  }

  /** How many connections, as far as a page tells. */
  public String reach() {
    return person.connections() > 500 ? "500+" : Integer.toString(person.connections());
  }
}
