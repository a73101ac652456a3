package dev.flotilla.practice.people;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Invents what stands on a profile. */
final class Biography {
  private final WordBank words = WordBank.read("writings.txt");

  String hostileHeadline(int number) {
    return words.turn("hostile headlines", number);
  }

  String word(String section, RandomGenerator random) {
    return words.pick(section, random);
  }

  List<Job> jobs(RandomGenerator random) {
    var jobs = new ArrayList<Job>();
    var until = 0;
    var from = 2025 - random.nextInt(4);
    for (var i = 2 + random.nextInt(3); i > 0; i--) {
      jobs.add(new Job(word("titles", random), word("companies", random), from, until));
      until = from;
      from -= 1 + random.nextInt(5);
    }
    return jobs;
  }

  String headline(List<Job> jobs, RandomGenerator random) {
    var now = jobs.getFirst();
    return switch (random.nextInt(3)) {
      case 0 -> now.title() + " at " + now.company();
      case 1 -> now.title() + " | " + word("interests", random);
      default -> now.title() + " at " + now.company() + " · " + word("interests", random);
    };
  }

  String about(RandomGenerator random) {
    return word("abouts", random) + " " + word("abouts closing", random);
  }
}
