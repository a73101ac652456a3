package dev.flotilla.coordinator.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import dev.flotilla.coordinator.Api;
import dev.flotilla.coordinator.ManualClock;
import dev.flotilla.coordinator.redis.RedisServer;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.WorkerHello;
import dev.flotilla.protocol.api.FleetView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The contract as a file says the same as the routes and the records. */
class OpenApiTest {
  private static final SnakeCaseStrategy SNAKE = new SnakeCaseStrategy();
  @RegisterExtension static final RedisServer redis = new RedisServer();
  @TempDir Path data;

  private final Map<?, ?> contract =
      map(new Load(LoadSettings.builder().build()).loadFromString(OpenApi.text()));

  @Test
  void everyDocumentedCallIsThere() throws Exception {
    try (var api = Api.start(redis.url(), data, new ManualClock())) {
      for (var path : map(contract.get("paths")).entrySet()) {
        for (var method : map(path.getValue()).keySet()) {
          var address = String.valueOf(path.getKey()).replaceAll("\\{[a-z]+}", "x");
          var answer =
              api.send(
                  api.to(address)
                      .method(
                          String.valueOf(method).toUpperCase(java.util.Locale.ROOT),
                          java.net.http.HttpRequest.BodyPublishers.ofString("{}")));
          assertThat(answer.statusCode()).as(method + " " + address).isNotIn(405, 500);
          assertThat(answer.body()).doesNotContain("There is no such thing.");
        }
      }
    }
  }

  @Test
  void everyRouteIsDocumented() {
    var documented = new TreeSet<String>();
    map(contract.get("paths"))
        .forEach(
            (path, methods) -> map(methods).keySet().forEach(m -> documented.add(m + " " + path)));

    assertThat(documented).containsExactlyInAnyOrderElementsOf(Routes.all());
  }

  @Test
  void everySchemaHasItsRecordsFields() {
    for (var type : records()) {
      var schema =
          map(map(map(contract.get("components")).get("schemas")).get(type.getSimpleName()));
      assertThat(schema).as(type.getSimpleName()).isNotEmpty();
      var properties =
          new TreeSet<>(
              schema.containsKey("properties") ? keys(schema.get("properties")) : Set.of());
      var required =
          new TreeSet<>(schema.containsKey("required") ? list(schema.get("required")) : List.of());
      properties.removeAll(Set.of("directive"));
      required.removeAll(Set.of("directive"));
      if (Outcome.class.isAssignableFrom(type)
          || dev.flotilla.protocol.Action.class.isAssignableFrom(type)) {
        properties.remove("kind");
        required.remove("kind");
      }
      var all = new ArrayList<String>();
      var needed = new ArrayList<String>();
      for (var component : type.getRecordComponents()) {
        all.add(SNAKE.translate(component.getName()));
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
          needed.add(SNAKE.translate(component.getName()));
        }
      }
      assertThat(properties).as(type.getSimpleName()).containsExactlyInAnyOrderElementsOf(all);
      assertThat(required).as(type.getSimpleName()).containsExactlyInAnyOrderElementsOf(needed);
    }
  }

  @Test
  void everyErrorCodeIsDocumented() {
    var schema = map(map(map(contract.get("components")).get("schemas")).get("ErrorCode"));

    assertThat(list(schema.get("enum")))
        .containsExactlyElementsOf(Stream.of(ErrorCode.values()).map(ErrorCode::code).toList());
  }

  @Test
  void thePageOfProblemsListsEveryCode() throws Exception {
    var rows =
        Stream.of(ErrorCode.values())
            .map(c -> "| `" + c.code() + "` | " + c.status() + " | " + c.title() + " |")
            .toList();

    assertThat(Files.readAllLines(Path.of("../docs/reference/problems.md"))).containsAll(rows);
  }

  private List<Class<?>> records() {
    var found = new ArrayList<Class<?>>();
    for (var name : keys(map(contract.get("components")).get("schemas"))) {
      for (var in :
          List.of(
              WorkerHello.class.getPackageName() + ".", FleetView.class.getPackageName() + ".")) {
        for (var outer :
            List.of(
                "",
                "Outcome$",
                "Action$",
                "Directive$",
                "Problem$",
                "FleetView$",
                "AccountView$",
                "PackView$")) {
          try {
            var type = Class.forName(in + outer + name);
            if (type.isRecord()) {
              found.add(type);
            }
          } catch (ClassNotFoundException e) {
            // a page, a union or an enumeration
          }
        }
      }
    }
    assertThat(found).hasSizeGreaterThan(50);
    return found;
  }

  private static Map<?, ?> map(@Nullable Object node) {
    assertThat(node).isInstanceOf(Map.class);
    return (Map<?, ?>) java.util.Objects.requireNonNull(node);
  }

  private static List<String> list(@Nullable Object node) {
    assertThat(node).isInstanceOf(List.class);
    return ((List<?>) java.util.Objects.requireNonNull(node))
        .stream().map(String::valueOf).toList();
  }

  private static Set<String> keys(@Nullable Object node) {
    return new TreeSet<>(map(node).keySet().stream().map(String::valueOf).toList());
  }
}
