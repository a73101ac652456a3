package dev.flotilla.practice.scenario;

import dev.flotilla.practice.json.Fields;
import dev.flotilla.practice.people.Directory;
import dev.flotilla.practice.scenario.Scenario.Part;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Scenarios as JSON; says in words what is wrong with what it cannot read. */
public final class ScenarioJson {
  private static final List<String> FIELDS = List.of("name", "seat", "person", "on", "times", "ms");

  private ScenarioJson() {}

  /** Throws {@link IllegalArgumentException} with a message for whoever wrote the JSON. */
  public static Scenario read(JsonObject json, Directory directory) {
    var fields = Fields.of(json, "a scenario", FIELDS);
    var name = name(fields.text("name").orElse(null));
    var seat = fields.text("seat");
    seat.ifPresent(directory::seatNamed);
    var person = fields.text("person");
    person.ifPresent(directory::personNamed);
    return new Scenario(
        name,
        seat,
        person,
        fields.text("on").map(ScenarioJson::part),
        fields
            .number("times", 1, Integer.MAX_VALUE)
            .map(times -> OptionalInt.of(Math.toIntExact(times)))
            .orElse(OptionalInt.empty()),
        fields.number("ms", 0, Integer.MAX_VALUE).orElse(name.defaultMs()));
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
}
