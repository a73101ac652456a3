package dev.flotilla.drills.practice;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Short personal notes; about half of all invitations carry one. */
final class Notes {
  private static final List<String> TEXTS =
      List.of(
          "Hello %s, we met at the harbour talks last spring and I would like to stay in touch.",
          "Hello %s, your post on quiet deployments helped us a lot. Thank you!",
          "Dear %s, I am gathering people who care about reliable fleets; may I add you?",
          "Hi %s – we both worked on the same night train timetable once. Small world.");

  private Notes() {}

  /** A note for the person of that name, or none. */
  static @Nullable String forPerson(String name, Random random) {
    if (random.nextBoolean()) {
      return null;
    }
    var first = name.strip().split("\\s+", 2)[0];
    // A very long name must not push the note over the site's limit.
    var shown = first.length() > 40 ? first.substring(0, 40) : first;
    return TEXTS.get(random.nextInt(TEXTS.size())).formatted(shown);
  }
}
