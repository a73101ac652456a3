package dev.flotilla.coordinator.lease;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.flotilla.protocol.Wire;
import java.util.List;

/** A lease that was taken back. {@code offered}: nobody had acknowledged it. */
record LostLease(String account, String worker, long epoch, boolean offered) {
  static List<LostLease> parse(String json) {
    if (json.isEmpty() || json.equals("[]")) {
      return List.of();
    }
    try {
      return Wire.JSON.readValue(json, new TypeReference<List<LostLease>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
