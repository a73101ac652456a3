package dev.flotilla.worker.page;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flotilla.selectors.Condition;
import java.util.Optional;

/** Whether an answer is one that a pack's condition asks for. */
final class Answers {
  /** So much of an answer is searched for a {@code body}, in characters: the grammar's figure. */
  private static final int SEARCHED = 2_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  private Answers() {}

  static boolean match(Condition.Response wanted, Answer answer) {
    var posted = wanted.posted();
    var body = wanted.body();
    var literal = wanted.literal();
    var json = wanted.json();
    return asked(wanted, answer.method(), answer.address())
        && (posted == null || posted.matcher(answer.posted()).find())
        && (wanted.codes().isEmpty() || wanted.codes().contains(answer.status()))
        && (body == null || body.matcher(first(answer.body())).find())
        && (literal == null || literal.strip().equals(answer.body().strip()))
        && (json == null || at(json, answer.body()));
  }

  /** Whether a request is of the kind whose answers the condition is about. */
  static boolean asked(Condition.Response wanted, String method, String address) {
    var only = wanted.method();
    return (only == null || only.equalsIgnoreCase(method))
        && wanted.address().matcher(address).find();
  }

  private static boolean at(Condition.JsonPlace place, String body) {
    return value(place.at(), body)
        .filter(text -> place.is() == null || place.is().equals(text))
        .filter(text -> place.matches() == null || place.matches().matcher(text).find())
        .isPresent();
  }

  private static Optional<String> value(String pointer, String body) {
    try {
      var node = JSON.readTree(body);
      return Optional.ofNullable(node)
          .map(root -> root.at(JsonPointer.compile(pointer)))
          .filter(found -> !found.isMissingNode())
          .map(found -> found.isValueNode() ? found.asText() : text(found));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      return Optional.empty(); // an answer that is no JSON has no such place
    }
  }

  private static String text(JsonNode node) {
    return node.toString();
  }

  private static String first(String body) {
    return body.substring(0, Math.min(body.length(), SEARCHED));
  }
}
