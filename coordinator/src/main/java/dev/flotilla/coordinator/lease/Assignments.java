package dev.flotilla.coordinator.lease;

import dev.flotilla.coordinator.redis.Reply;
import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Assignment;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.NotePolicy;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the assignment out of a function's reply. */
final class Assignments {
  private Assignments() {}

  static Assignment of(Reply r) {
    return new Assignment(
        r.get("action"),
        (int) r.number("attempt"),
        Mode.valueOf(r.get("mode").toUpperCase(Locale.ROOT)),
        action(r),
        orNull(r.get("cursor")),
        orNull(r.get("seen")));
  }

  private static Action action(Reply r) {
    var contact = r.get("contact");
    var member = orNull(r.get("member"));
    return switch (ActionKind.valueOf(r.get("kind").toUpperCase(Locale.ROOT))) {
      case INVITE -> new Action.Invite(contact, member, orNull(r.get("note")), policy(r));
      case VIEW -> new Action.ViewProfile(contact);
      case LIKE -> new Action.Like(contact, (int) r.number("posts"));
      case WITHDRAW -> new Action.Withdraw(contact, member);
      case PENDING_LIST -> new Action.ReadPending();
      case SESSION_CHECK -> new Action.CheckSession();
      case RELATION_CHECK -> new Action.CheckRelation(contact);
    };
  }

  private static NotePolicy policy(Reply r) {
    var policy = r.get("note_policy");
    return policy.isEmpty()
        ? NotePolicy.REFUSE
        : NotePolicy.valueOf(policy.toUpperCase(Locale.ROOT));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
