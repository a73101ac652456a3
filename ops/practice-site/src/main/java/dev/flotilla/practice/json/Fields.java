package dev.flotilla.practice.json;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * The fields of a JSON object that somebody wrote by hand. Every reader throws {@link
 * IllegalArgumentException} with a message for that somebody.
 */
public final class Fields {
  private final JsonObject json;

  private Fields(JsonObject json) {
    this.json = json;
  }

  /**
   * {@code what} is the thing described, for instance "a scenario"; no other fields may be there.
   */
  public static Fields of(JsonObject json, String what, List<String> known) {
    json.fieldNames().stream()
        .filter(field -> !known.contains(field))
        .findFirst()
        .ifPresent(field -> {
          throw new IllegalArgumentException(
              "\""
                  + field
                  + "\" is no field of "
                  + what
                  + ": "
                  + String.join(", ", known)
                  + (known.size() == 1 ? " is" : " are"));
        });
    return new Fields(json);
  }

  public Optional<String> text(String field) {
    return switch (json.getValue(field)) {
      case null -> Optional.empty();
      case String text -> Optional.of(text);
      default -> throw new IllegalArgumentException("\"" + field + "\" must be a text");
    };
  }

  /** A text that must be there. */
  public String needed(String field) {
    return text(field)
        .orElseThrow(() -> new IllegalArgumentException("\"" + field + "\" is required"));
  }

  /** A whole number from {@code least} to {@code most}. */
  public Optional<Long> number(String field, long least, long most) {
    var value = json.getValue(field);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Number number
        && number.doubleValue() == number.longValue()
        && number.longValue() >= least
        && number.longValue() <= most) {
      return Optional.of(number.longValue());
    }
    throw new IllegalArgumentException(
        "\""
            + field
            + "\" must be a whole number from "
            + least
            + " on"
            + (most < Integer.MAX_VALUE ? " up to " + most : "")
            + ", not "
            + value);
  }

  /** A part of one: more than 0, at most 1. */
  public Optional<Double> share(String field) {
    var value = json.getValue(field);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Number number && number.doubleValue() > 0 && number.doubleValue() <= 1) {
      return Optional.of(number.doubleValue());
    }
    throw new IllegalArgumentException(
        "\"" + field + "\" must be a number above 0 and up to 1, not " + value);
  }
}
