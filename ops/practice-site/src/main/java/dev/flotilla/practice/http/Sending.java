package dev.flotilla.practice.http;

import dev.flotilla.practice.ledger.Draft;
import dev.flotilla.practice.ledger.Kind;
import dev.flotilla.practice.people.Directory;
import dev.flotilla.practice.people.Person;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** What the script of a page sent: about whom, from which page, by which click. */
record Sending(JsonObject body, Person person) {

  /** Empty where it cannot be read; then the sender has been answered already. */
  static Optional<Sending> read(RoutingContext ctx, Directory directory) {
    try {
      var body = ctx.body().asJsonObject();
      if (body == null) {
        Answers.bad(ctx, "A JSON object is required");
        return Optional.empty();
      }
      var person = directory.byMemberId(body.getString("member_id", ""));
      var slug = body.getString("slug");
      if (person.isEmpty()) {
        Answers.bad(ctx, "\"member_id\" names nobody");
        return Optional.empty();
      }
      if (slug != null && !directory.bySlug(slug).equals(person)) {
        Answers.bad(ctx, "\"slug\" and \"member_id\" name different people");
        return Optional.empty();
      }
      return Optional.of(new Sending(body, person.get()));
    } catch (DecodeException | ClassCastException e) {
      Answers.bad(ctx, "A JSON object of texts is required");
      return Optional.empty();
    }
  }

  /** A field's text, where there is any. */
  Optional<String> text(String field) {
    return Optional.ofNullable(body.getValue(field))
        .map(Object::toString)
        .filter(text -> !text.isEmpty());
  }

  Draft deed(Kind kind, Visit visit) {
    return visit.deed(kind, person).from(text("page_nonce"), text("click_nonce"));
  }
}
