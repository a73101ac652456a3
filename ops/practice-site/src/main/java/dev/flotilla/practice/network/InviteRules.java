package dev.flotilla.practice.network;

import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Seat;
import dev.flotilla.practice.people.Trait;
import java.util.Locale;
import java.util.Optional;

/** Whether an invitation may be sent. The site's own word: pages only show what it says. */
public final class InviteRules {
  private final Network network;

  public InviteRules(Network network) {
    this.network = network;
  }

  /** Empty where it may be sent. */
  public Optional<Refusal> refusal(
      Seat seat, Person person, Optional<String> note, Optional<String> email) {
    return byRelation(seat, person)
        .or(() -> byEmail(person, email))
        .or(() -> byNote(seat, note))
        .or(() ->
            network.weekIsFull(seat) ? Optional.of(Refusal.FUSE_LIMIT_EXCEEDED) : Optional.empty());
  }

  private Optional<Refusal> byRelation(Seat seat, Person person) {
    if (network.gone(seat, person)) {
      return Optional.of(Refusal.PROFILE_INACCESSIBLE);
    }
    return switch (network.relation(seat, person)) {
      case CONNECT, CONNECT_IN_MORE, FOLLOW, FOLLOWING -> Optional.empty();
      case FOLLOW_ONLY, FOLLOWING_ONLY, OUT_OF_NETWORK -> Optional.of(Refusal.MEMBER_NOT_INVITABLE);
      case PENDING -> Optional.of(Refusal.INVITATION_ALREADY_PENDING);
      case WITHDRAWN -> Optional.of(Refusal.CANT_RESEND_YET);
      case CONNECTED -> Optional.of(Refusal.ALREADY_CONNECTED);
      case INCOMING -> Optional.of(Refusal.INVITATION_WAITING);
      case OWN -> Optional.of(Refusal.INVALID_STATE);
    };
  }

  private static Optional<Refusal> byEmail(Person person, Optional<String> email) {
    if (!person.is(Trait.EMAIL_REQUIRED)) {
      return Optional.empty();
    }
    var given = email.map(String::strip).filter(address -> !address.isEmpty());
    if (given.isEmpty()) {
      return Optional.of(Refusal.EMAIL_REQUIRED);
    }
    return given.get().toLowerCase(Locale.ROOT).equals(person.email())
        ? Optional.empty()
        : Optional.of(Refusal.EMAIL_MISMATCH);
  }

  private Optional<Refusal> byNote(Seat seat, Optional<String> note) {
    if (note.isEmpty()) {
      return Optional.empty();
    }
    if (note.get().length() > seat.plan().noteLimit()) {
      return Optional.of(Refusal.NOTE_TOO_LONG);
    }
    return network.notesLeft(seat) == 0
        ? Optional.of(Refusal.CUSTOM_INVITE_LIMIT_REACHED)
        : Optional.empty();
  }
}
