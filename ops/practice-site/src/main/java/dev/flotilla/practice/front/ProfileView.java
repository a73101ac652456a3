package dev.flotilla.practice.front;

import dev.flotilla.practice.network.Relation;
import dev.flotilla.practice.people.Person;
import java.util.List;

/**
 * A profile as one member sees it. {@code linkTo} is whom the invite link leads to: this person, on
 * a good day. {@code renamed} is the front end of tomorrow: other keys, other links.
 */
public record ProfileView(
    Member me,
    Person person,
    Relation relation,
    Person linkTo,
    boolean renamed,
    List<Person> alsoViewed,
    List<Person> mayKnow) {
  public ProfileView {
    alsoViewed = List.copyOf(alsoViewed);
    mayKnow = List.copyOf(mayKnow);
  }

  public boolean nameless() {
    return relation == Relation.OUT_OF_NETWORK;
  }
}
