package dev.flotilla.practice.scenario;

import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.scenario.Scenario.Part;
import java.util.Optional;
import java.util.Set;

/** A request that a scenario may strike; {@code people} are the slugs of the person it is about. */
public record Occasion(String seat, Set<String> people, Part part) {
  public Occasion {
    people = Set.copyOf(people);
  }

  public static Occasion of(String seat, Optional<Person> person, Part part) {
    var slugs =
        person
            .map(p ->
                p.slug().equals(p.listedSlug())
                    ? Set.of(p.slug())
                    : Set.of(p.slug(), p.listedSlug()))
            .orElse(Set.of());
    return new Occasion(seat, slugs, part);
  }
}
