package dev.flotilla.coordinator.queue;

import dev.flotilla.coordinator.pack.Sites;
import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.ActionView;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** An action in the words of its record in the store, empty for what it has not. */
record Stored(Action action, String member, String note, String notePolicy, String posts) {
  Stored(Action action) {
    this(action, memberOf(action), noteOf(action), policyOf(action), postsOf(action));
  }

  /**
   * The action as it was when it was submitted, whatever has become of it: a repeat gets the very
   * same answer.
   */
  ActionView created(String id, String account, Sites.Site site, String at) {
    var record =
        Map.of(
            "account",
            account,
            "kind",
            action.kind().wire(),
            "contact",
            action.contact(),
            "member",
            member,
            "note",
            note,
            "note_policy",
            notePolicy,
            "posts",
            posts,
            "state",
            ActionState.AVAILABLE.wire(),
            "created",
            at);
    return ActionReading.view(id, record, Optional.of(site));
  }

  private static String memberOf(Action action) {
    return switch (action) {
      case Action.Invite a -> Objects.requireNonNullElse(a.member(), "");
      case Action.Withdraw a -> Objects.requireNonNullElse(a.member(), "");
      case Action.ViewProfile a -> "";
      case Action.Like a -> "";
      case Action.ReadPending a -> "";
      case Action.CheckSession a -> "";
      case Action.CheckRelation a -> "";
    };
  }

  private static String noteOf(Action action) {
    return action instanceof Action.Invite(var c, var m, var note, var p) && note != null
        ? note
        : "";
  }

  private static String policyOf(Action action) {
    return action instanceof Action.Invite(var c, var m, var note, var policy) && note != null
        ? policy.wire()
        : "";
  }

  private static String postsOf(Action action) {
    return action instanceof Action.Like(var c, var posts) ? Integer.toString(posts) : "";
  }
}
