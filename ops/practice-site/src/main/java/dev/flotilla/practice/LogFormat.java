package dev.flotilla.practice;

import dev.flotilla.practice.ledger.Entry;
import io.vertx.core.json.JsonObject;
import java.time.Instant;

/** How the process tells on its standard output what happens: one line for each event. */
enum LogFormat {
  text,
  json;

  String said(Instant at, String message) {
    return switch (this) {
      case text -> at + " " + message;
      case json -> new JsonObject().put("at", at.toString()).put("message", message).encode();
    };
  }

  /** Never a note's text: that is in the ledger, for who asks. */
  String said(Entry entry) {
    var deed = entry.deed();
    return switch (this) {
      case text ->
          "%s %s %s %s %d %s"
              .formatted(
                  entry.at(),
                  entry.seat(),
                  entry.kind().label(),
                  deed.subject().person().orElse("-"),
                  deed.answer().httpStatus(),
                  deed.answer().refusal().orElse(deed.answer().created() ? "created" : "-"));
      case json -> {
        var json =
            new JsonObject()
                .put("at", entry.at().toString())
                .put("seq", entry.seq())
                .put("seat", entry.seat())
                .put("kind", entry.kind().label())
                .put("http_status", deed.answer().httpStatus())
                .put("created", deed.answer().created());
        deed.subject().person().ifPresent(slug -> json.put("person", slug));
        deed.answer().refusal().ifPresent(code -> json.put("refusal", code));
        yield json.encode();
      }
    };
  }
}
