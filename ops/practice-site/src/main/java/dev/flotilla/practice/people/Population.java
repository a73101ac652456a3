package dev.flotilla.practice.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Invents everybody from a seed: the same seed and numbers, the same people, to the letter. */
public final class Population {
  private final NameBank names = new NameBank();
  private final Biography biography = new Biography();
  private final Set<String> latins = new HashSet<>();
  private final Random random;
  private int hostile;

  private Population(long seed) {
    this.random = new Random(seed);
  }

  /** Invents {@code people} contacts and {@code seats} owners. */
  public static Directory invent(long seed, int people, int seats) {
    return new Population(seed).directory(people, seats);
  }

  private Directory directory(int people, int seats) {
    var owners = new ArrayList<Seat>();
    for (var i = 1; i <= seats; i++) {
      owners.add(seat(i));
    }
    var contacts = new ArrayList<Person>();
    for (var traits : TraitDeal.deal(people, random)) {
      contacts.add(person(traits));
    }
    return new Directory(new Timeline(random).write(contacts), owners);
  }

  private Seat seat(int number) {
    var owner = person(Set.of(Trait.CONNECT, Trait.NO_POSTS));
    var password = biography.word("harbour words", random) + "-" + (1000 + random.nextInt(9000));
    return new Seat(
        "seat-%02d".formatted(number),
        owner,
        owner.name().latin().replace('-', '.') + number + "@quayside.example",
        password,
        number % 3 == 0 ? Plan.PAID : Plan.BASIC);
  }

  private Person person(Set<Trait> traits) {
    var name = name(traits);
    var slug = slug(name, traits);
    var former =
        traits.contains(Trait.MOVED) ? Optional.of(slug(name, traits)) : Optional.<String>empty();
    var jobs = biography.jobs(random);
    return new Person(
        Identifiers.memberId(random),
        slug,
        former,
        name,
        traits.contains(Trait.HOSTILE_TEXT)
            ? biography.hostileHeadline(hostile++)
            : biography.headline(jobs, random),
        biography.about(random),
        biography.word("places", random),
        40 + random.nextInt(900),
        name.latin() + "@mail.example",
        jobs,
        List.of(),
        traits);
  }

  private FullName name(Set<Trait> traits) {
    var name = traits.contains(Trait.LONG_NAME) ? names.endless(random) : names.any(random);
    for (var tries = 0; !latins.add(name.latin()) && tries < 20; tries++) {
      name = traits.contains(Trait.LONG_NAME) ? names.endless(random) : names.any(random);
    }
    return name;
  }

  private String slug(FullName name, Set<Trait> traits) {
    var start = traits.contains(Trait.UNICODE_SLUG) ? "zoë-" + name.latin() : name.latin();
    return start + "-" + Identifiers.slugEnding(random);
  }
}
