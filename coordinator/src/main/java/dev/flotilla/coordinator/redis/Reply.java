package dev.flotilla.coordinator.redis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a function answered: a status word, then names and values. */
public record Reply(String status, Map<String, String> fields) {
  public Reply {
    fields = Map.copyOf(fields);
  }

  static Reply of(List<Object> flat) {
    var fields = new HashMap<String, String>();
    for (var i = 1; i + 1 < flat.size(); i += 2) {
      fields.put(String.valueOf(flat.get(i)), String.valueOf(flat.get(i + 1)));
    }
    return new Reply(String.valueOf(flat.get(0)), fields);
  }

  /** Whether the status is {@code word}. */
  public boolean is(String word) {
    return status.equals(word);
  }

  /** The value of {@code name}, empty where there is none. */
  public String get(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The value of {@code name} as a whole number, 0 where there is none. */
  public long number(String name) {
    var text = get(name);
    return text.isEmpty() ? 0 : (long) Double.parseDouble(text);
  }
}
