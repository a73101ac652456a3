package dev.flotilla.practice.ledger;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/** An entry as JSON, for the file and for who asks. What is absent is left out. */
public final class EntryJson {
  private EntryJson() {}

  public static JsonObject write(Entry entry) {
    var deed = entry.deed();
    var json =
        new JsonObject()
            .put("seq", entry.seq())
            .put("at", entry.at().toString())
            .put("seat", deed.caller().seat())
            .put("session", deed.caller().session())
            .put("connection", deed.caller().connection())
            .put("kind", deed.kind().label());
    deed.subject().person().ifPresent(slug -> json.put("person", slug));
    deed.subject().memberId().ifPresent(id -> json.put("member_id", id));
    deed.subject().urn().ifPresent(urn -> json.put("urn", urn));
    deed.note().ifPresent(note -> json.put("note", note));
    deed.nonces().page().ifPresent(nonce -> json.put("page_nonce", nonce));
    deed.nonces().click().ifPresent(nonce -> json.put("click_nonce", nonce));
    json.put("http_status", deed.answer().httpStatus()).put("created", deed.answer().created());
    deed.answer().refusal().ifPresent(code -> json.put("refusal", code));
    deed.arranged()
        .ifPresent(arranged ->
            json.put("relation", arranged.relation())
                .put("age_days", arranged.ageDays())
                .put("count", arranged.count()));
    return json;
  }

  static Entry read(JsonObject json) {
    var caller =
        new Caller(json.getString("seat"), json.getString("session"), json.getString("connection"));
    var deed =
        new Draft(
            Kind.of(json.getString("kind")),
            caller,
            new Subject(text(json, "person"), text(json, "member_id"), text(json, "urn")),
            text(json, "note"),
            new Nonces(text(json, "page_nonce"), text(json, "click_nonce")),
            new Answer(
                json.getInteger("http_status"), json.getBoolean("created"), text(json, "refusal")),
            text(json, "relation")
                .map(relation ->
                    new Arrangement(
                        relation, json.getInteger("age_days"), json.getInteger("count"))));
    return new Entry(json.getLong("seq"), Instant.parse(json.getString("at")), deed);
  }

  private static Optional<String> text(JsonObject json, String field) {
    return Optional.ofNullable(json.getString(field));
  }
}
