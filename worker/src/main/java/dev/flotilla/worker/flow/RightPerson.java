package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.selectors.Identity;
import dev.flotilla.worker.page.Place;
import dev.flotilla.worker.page.Sight;
import java.util.Locale;
import java.util.Optional;

/** Whether a page is about the contact, in every place that names somebody. */
final class RightPerson {
  private RightPerson() {}

  /** What speaks against it; nothing is clicked then. */
  static Optional<Outcome> doubt(Attempt attempt, Sight sight) {
    if (!sight.origin().equals(attempt.origin())) {
      return Optional.of(new Outcome.WrongPerson(sight.url()));
    }
    for (var identity : Identity.values()) {
      var places = sight.places(identity);
      if (places.isEmpty()) {
        return Optional.of(new Outcome.Drift(identity.name().toLowerCase(Locale.ROOT)));
      }
      var first = value(attempt, identity, places.getFirst());
      for (var place : places) {
        var value = value(attempt, identity, place);
        if (!value.equals(first)) {
          attempt.saw("%s disagrees: %s".formatted(place.place(), value));
          return Optional.of(new Outcome.WrongPerson(value));
        }
      }
    }
    return doubtOfAddress(attempt, sight);
  }

  private static Optional<Outcome> doubtOfAddress(Attempt attempt, Sight sight) {
    var contact = attempt.action().contact();
    var found = value(attempt, Identity.SLUG, sight.places(Identity.SLUG).getFirst());
    if (found.equals(contact)) {
      return Optional.empty();
    }
    // Only the site's own redirect may say that this is the same person under a new name.
    if (attempt.page().redirected()) {
      attempt.saw("moved to " + found);
      return Optional.empty();
    }
    return Optional.of(new Outcome.WrongPerson(found));
  }

  private static String value(Attempt attempt, Identity identity, Place place) {
    return switch (identity) {
      case SLUG -> attempt.pack().slug(place.value()).orElse(place.value());
      case MEMBER_ID, NAME -> place.value();
    };
  }
}
