package dev.flotilla.coordinator.lease;

import dev.flotilla.coordinator.redis.Reply;
import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Assignment;
import dev.flotilla.protocol.Mode;
import java.util.Locale;

/** Reads the assignment out of a function's reply. */
final class Assignments {
  private Assignments() {}

  static Assignment of(Reply r) {
    var contact = r.get("contact");
    var note = r.get("note");
    Action action =
        switch (ActionKind.valueOf(r.get("kind").toUpperCase(Locale.ROOT))) {
          case INVITE -> new Action.Invite(contact, note.isEmpty() ? null : note);
          case VIEW -> new Action.ViewProfile(contact);
        };
    return new Assignment(
        r.get("action"),
        (int) r.number("attempt"),
        Mode.valueOf(r.get("mode").toUpperCase(Locale.ROOT)),
        action);
  }
}
