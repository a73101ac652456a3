package dev.flotilla.drills.practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Chooses a seat's contacts by seed: most are plain, and about one in four is special, with every
 * trait in its turn, so that a few seats together meet everything the site can show.
 */
final class ContactChoice {
  private static final int SPECIAL_SHARE = 4;

  private final List<Person> people;
  private final long seed;

  ContactChoice(List<Person> people, long seed) {
    this.people = List.copyOf(people);
    this.seed = seed;
  }

  /** {@code count} different people for the seat with that number, fewer where there are fewer. */
  List<Person> forSeat(int number, String ownSlug, int count) {
    var random = new Random(seed * 31 + number);
    var plain = new ArrayList<Person>();
    var byTrait = new TreeMap<String, List<Person>>();
    for (var person : people) {
      if (person.slug().equals(ownSlug)) {
        continue;
      }
      if (person.plain()) {
        plain.add(person);
      }
      for (var trait : person.traits()) {
        if (!trait.equals("connect")) {
          byTrait.computeIfAbsent(trait, t -> new ArrayList<>()).add(person);
        }
      }
    }
    Collections.shuffle(plain, random);
    var chosen = new LinkedHashSet<Person>();
    pickSpecial(chosen, byTrait, number, count / SPECIAL_SHARE, random);
    fill(chosen, plain, count);
    fill(chosen, others(chosen, ownSlug, random), count);
    var order = new ArrayList<>(chosen);
    Collections.shuffle(order, random);
    return List.copyOf(order);
  }

  private static void pickSpecial(
      Set<Person> chosen, Map<String, List<Person>> byTrait, int number, int count, Random random) {
    var traits = new ArrayList<>(byTrait.keySet());
    // Seat by seat the traits go round where the last seat left off.
    for (var i = 0; i < count && !traits.isEmpty(); i++) {
      var candidates = byTrait.get(traits.get((number * count + i) % traits.size()));
      if (candidates != null) {
        chosen.add(candidates.get(random.nextInt(candidates.size())));
      }
    }
  }

  private List<Person> others(Set<Person> chosen, String ownSlug, Random random) {
    var rest = new ArrayList<>(people);
    rest.removeIf(person -> chosen.contains(person) || person.slug().equals(ownSlug));
    Collections.shuffle(rest, random);
    return rest;
  }

  private static void fill(Set<Person> chosen, List<Person> from, int count) {
    for (var person : from) {
      if (chosen.size() >= count) {
        return;
      }
      chosen.add(person);
    }
  }
}
