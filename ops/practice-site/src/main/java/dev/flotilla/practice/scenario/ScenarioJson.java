package dev.flotilla.practice.scenario;

import dev.flotilla.practice.people.Directory;
import dev.flotilla.practice.scenario.Scenario.Part;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Scenarios as JSON; says in words what is wrong with what it cannot read. */
public final class ScenarioJson {
  private static final Set<String> FIELDS = Set.of("name", "seat", "person", "on", "times", "ms");

  private ScenarioJson() {}

  /** Throws {@link IllegalArgumentException} with a message for whoever wrote the JSON. */
  public static Scenario read(JsonObject json, Directory directory) {
    json.fieldNames().stream()
        .filter(field -> !FIELDS.contains(field))
        .findFirst()
        .ifPresent(field -> {
          throw new IllegalArgumentException(
              "\"" + field + "\" is no field of a scenario: name, seat, person, on, times, ms are");
        });
    var name = name(text(json, "name"));
    var seat = Optional.ofNullable(text(json, "seat"));
    seat.filter(id -> directory.seat(id).isEmpty())
        .ifPresent(id -> {
          throw new IllegalArgumentException("There is no seat \"" + id + "\": see /__seats");
        });
    var person = Optional.ofNullable(text(json, "person"));
    person
        .filter(slug -> directory.bySlug(slug).isEmpty())
        .ifPresent(slug -> {
          throw new IllegalArgumentException("There is no person \"" + slug + "\": see /__people");
        });
    var times = number(json, "times", 1);
    var ms = number(json, "ms", 0);
    return new Scenario(
        name,
        seat,
        person,
        Optional.ofNullable(text(json, "on")).map(ScenarioJson::part),
        times == null ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(times)),
        ms == null ? name.defaultMs() : ms);
  }

  /** The scenario name, or an error that lists them all. */
  public static ScenarioName name(@Nullable String label) {
    return Optional.ofNullable(label)
        .flatMap(ScenarioName::of)
        .orElseThrow(() ->
            new IllegalArgumentException(
                (label == null
                        ? "A scenario needs a name"
                        : "There is no scenario \"" + label + "\"")
                    + ". The names are: "
                    + Arrays.stream(ScenarioName.values())
                        .map(ScenarioName::label)
                        .collect(Collectors.joining(", "))));
  }

  public static JsonObject write(Scenario scenario) {
    var json = new JsonObject().put("name", scenario.name().label());
    scenario.seat().ifPresent(seat -> json.put("seat", seat));
    scenario.person().ifPresent(person -> json.put("person", person));
    scenario.part().ifPresent(part -> json.put("on", part.name().toLowerCase(Locale.ROOT)));
    scenario.times().ifPresent(times -> json.put("times", times));
    return scenario.ms() == 0 ? json : json.put("ms", scenario.ms());
  }

  private static Part part(String label) {
    return switch (label) {
      case "page" -> Part.PAGE;
      case "send" -> Part.SEND;
      default ->
          throw new IllegalArgumentException(
              "\"on\" is \"page\" or \"send\", not \"" + label + "\"");
    };
  }

  private static @Nullable String text(JsonObject json, String field) {
    return switch (json.getValue(field)) {
      case null -> null;
      case String text -> text;
      default -> throw new IllegalArgumentException("\"" + field + "\" must be a text");
    };
  }

  private static @Nullable Long number(JsonObject json, String field, long least) {
    var value = json.getValue(field);
    if (value == null) {
      return null;
    }
    if (value instanceof Number number
        && number.doubleValue() == number.longValue()
        && number.longValue() >= least
        && number.longValue() <= Integer.MAX_VALUE) {
      return number.longValue();
    }
    throw new IllegalArgumentException(
        "\"" + field + "\" must be a whole number from " + least + " on, not " + value);
  }
}
