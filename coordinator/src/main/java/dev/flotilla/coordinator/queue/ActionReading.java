package dev.flotilla.coordinator.queue;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.flotilla.coordinator.pack.Sites;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.NotePolicy;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.Wire;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.ActionView;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An action's record as clients see it. */
final class ActionReading {
  private ActionReading() {}

  /** {@code h} is the stored record; a field that is not there is one that nothing set. */
  static ActionView view(String id, Map<String, String> h, Optional<Sites.Site> site) {
    var contact = text(h, "contact");
    return new ActionView(
        id,
        h.getOrDefault("account", ""),
        word(ActionKind.class, h.getOrDefault("kind", "")),
        contact == null ? null : profile(contact, site),
        contact,
        text(h, "member"),
        text(h, "note"),
        text(h, "note_policy") == null
            ? null
            : word(NotePolicy.class, h.getOrDefault("note_policy", "")),
        text(h, "posts") == null ? null : Integer.valueOf(h.getOrDefault("posts", "0")),
        Integer.parseInt(h.getOrDefault("parts", "0")),
        word(ActionState.class, h.getOrDefault("state", "")),
        Integer.parseInt(h.getOrDefault("attempt", "0")),
        text(h, "outcome") == null ? null : parse(h.getOrDefault("outcome", ""), Outcome.class),
        text(h, "verdict") == null ? null : word(Verdict.class, h.getOrDefault("verdict", "")),
        time(h.getOrDefault("created", "0")),
        text(h, "settled") == null ? null : time(h.getOrDefault("settled", "0")),
        text(h, "reason"));
  }

  static <T> T parse(String json, Class<T> type) {
    try {
      return Wire.JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored " + type.getSimpleName() + " cannot be read", e);
    }
  }

  private static String profile(String contact, Optional<Sites.Site> site) {
    return site.map(s -> s.pack().profileUrl(s.origin(), contact)).orElse(contact);
  }

  private static @Nullable String text(Map<String, String> h, String field) {
    var text = h.getOrDefault(field, "");
    return text.isEmpty() ? null : text;
  }

  private static <E extends Enum<E>> E word(Class<E> type, String text) {
    return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
  }

  private static Instant time(String millis) {
    return Instant.ofEpochMilli(Long.parseLong(millis));
  }
}
