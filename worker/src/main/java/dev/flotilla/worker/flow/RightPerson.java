package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.selectors.Identity;
import dev.flotilla.selectors.Relation;
import dev.flotilla.selectors.RelationRule;
import dev.flotilla.worker.page.Place;
import dev.flotilla.worker.page.Row;
import dev.flotilla.worker.page.Sight;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a page is about the contact, in every place that names somebody. */
final class RightPerson {
  private RightPerson() {}

  /** What speaks against a profile; nothing is clicked then. */
  static Optional<Outcome> doubt(Attempt attempt, Sight sight) {
    for (var identity : Identity.values()) {
      if (isNeeded(attempt, sight, identity) && sight.places(identity).isEmpty()) {
        return Optional.of(
            attempt.unrecognised(sight, identity.name().toLowerCase(Locale.ROOT)));
      }
    }
    return disagreement(attempt, sight)
        .or(() -> doubtOfAddress(attempt, sight))
        .or(() -> attempt.person().doubt(values(attempt, sight)));
  }

  /** What speaks against a list: where it says whose it is, it must be the contact's. */
  static Optional<Outcome> doubtOfList(Attempt attempt, Sight sight) {
    var about = attempt.action().contact();
    return disagreement(attempt, sight)
        .or(
            () ->
                about.isEmpty() || sight.places(Identity.SLUG).isEmpty()
                    ? Optional.empty()
                    : doubtOfAddress(attempt, sight))
        .or(() -> attempt.person().doubt(values(attempt, sight)));
  }

  /** What speaks against acting for {@code row}: the page may name somebody else around it. */
  static Optional<Outcome> doubt(Attempt attempt, Sight sight, Row row) {
    var person = attempt.person();
    return disagreement(attempt, sight)
        .or(() -> person.doubt(values(attempt, row)))
        .or(() -> person.doubt(values(attempt, sight)));
  }

  /** Whether {@code row} is the contact's, going by the id where both have one. */
  static boolean isIn(Attempt attempt, Row row) {
    var known = attempt.person().values();
    var shown = values(attempt, row);
    for (var identity : new Identity[] {Identity.MEMBER_ID, Identity.SLUG}) {
      var ours = known.get(identity);
      var theirs = shown.get(identity);
      if (ours != null && theirs != null) {
        return ours.equals(theirs);
      }
    }
    return false;
  }

  /** The contact's id on the site, where the action knows it. */
  static @Nullable String member(Action action) {
    return switch (action) {
      case Action.Invite invite -> invite.member();
      case Action.Withdraw withdraw -> withdraw.member();
      case Action.ViewProfile v -> null;
      case Action.Like l -> null;
      case Action.ReadPending r -> null;
      case Action.CheckSession c -> null;
      case Action.CheckRelation c -> null;
    };
  }

  /** What the page says of the person, in the place that counts. */
  static Map<Identity, String> values(Attempt attempt, Sight sight) {
    var values = new EnumMap<Identity, String>(Identity.class);
    for (var identity : Identity.values()) {
      sight.places(identity).stream()
          .findFirst()
          .ifPresent(place -> values.put(identity, value(attempt, identity, place.value())));
    }
    return values;
  }

  private static Map<Identity, String> values(Attempt attempt, Row row) {
    var values = new EnumMap<Identity, String>(Identity.class);
    row.identity()
        .forEach((identity, value) -> values.put(identity, value(attempt, identity, value)));
    return values;
  }

  /**
   * Whether the page must tell it. Some sites show an id only on the button, and none to whoever
   * finds no button: where nothing is to be clicked, the address tells well enough.
   */
  private static boolean isNeeded(Attempt attempt, Sight sight, Identity identity) {
    var acted = sight.relation().map(RelationRule::relation).map(RightPerson::isActedOn).orElse(true);
    return (identity == Identity.SLUG || acted)
        && attempt.pack().identity().getOrDefault(identity, List.of()).stream()
            .map(reading -> reading.variant())
            .anyMatch(
                variant -> variant == null || sight.variant().filter(variant::equals).isPresent());
  }

  private static boolean isActedOn(Relation relation) {
    return switch (relation) {
      case CONNECTABLE, IN_MENU, PENDING -> true;
      case CONNECTED, INCOMING, WITHDRAWN, CLOSED, OWN, UNAVAILABLE -> false;
    };
  }

  private static Optional<Outcome> disagreement(Attempt attempt, Sight sight) {
    if (!sight.origin().equals(attempt.origin())) {
      return Optional.of(new Outcome.WrongPerson(sight.url()));
    }
    var first = values(attempt, sight);
    for (var identity : first.keySet()) {
      for (Place place : sight.places(identity)) {
        var value = value(attempt, identity, place.value());
        if (!value.equals(first.get(identity))) {
          attempt.saw("%s disagrees: %s".formatted(place.place(), value));
          return Optional.of(new Outcome.WrongPerson(value));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Only the site's own redirect may say that somebody has another address by now, and addresses
   * that were given up are given to others: before anything is written, the id must be known and
   * agree.
   */
  private static Optional<Outcome> doubtOfAddress(Attempt attempt, Sight sight) {
    var values = values(attempt, sight);
    var found = values.getOrDefault(Identity.SLUG, "");
    var member = member(attempt.action());
    var shown = values.get(Identity.MEMBER_ID);
    var another =
        Optional.ofNullable(shown).filter(id -> member != null && !id.equals(member));
    if (found.equals(attempt.action().contact())) {
      return another.map(Outcome.WrongPerson::new);
    }
    if (!attempt.page().redirected()) {
      return Optional.of(new Outcome.WrongPerson(found));
    }
    attempt.saw("moved to " + found);
    var proved = shown != null && shown.equals(member);
    var needsProof = attempt.action().kind().writes();
    return proved || (!needsProof && another.isEmpty())
        ? Optional.empty()
        : Optional.of(new Outcome.MovedProfile(found));
  }

  static String value(Attempt attempt, Identity identity, String written) {
    return switch (identity) {
      case SLUG -> attempt.pack().slug(written).orElse(written);
      case MEMBER_ID, NAME -> written;
    };
  }
}
