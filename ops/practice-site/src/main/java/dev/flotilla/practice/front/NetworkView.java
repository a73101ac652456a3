package dev.flotilla.practice.front;

import dev.flotilla.practice.people.Person;
import java.util.List;

/** A member's own network: how many invitations wait, and whom one may know. */
public record NetworkView(Member me, int waiting, List<Person> mayKnow) {
  public NetworkView {
    mayKnow = List.copyOf(mayKnow);
  }
}
