package dev.flotilla.drills.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.flotilla.drills.api.CallFailed.Reason;
import dev.flotilla.protocol.Problem;
import dev.flotilla.protocol.Wire;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON over HTTP to one coordinator; everything that can go wrong is a {@link CallFailed}. */
final class HttpCalls {
  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration ANSWER = Duration.ofSeconds(15);

  private final URI coordinator;
  private final Optional<String> token;
  private final HttpClient http;

  HttpCalls(URI coordinator, Optional<String> token) {
    this.coordinator = coordinator;
    this.token = token;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
  }

  <T> T get(String path, TypeReference<T> type) {
    return read(send("GET", path, Map.of(), null), type);
  }

  <T> T post(String path, Map<String, String> headers, Object body, TypeReference<T> type) {
    return read(send("POST", path, headers, body), type);
  }

  void call(String method, String path, @Nullable Object body) {
    send(method, path, Map.of(), body);
  }

  /** A text that is no JSON. */
  String text(String path) {
    return send("GET", path, Map.of(), null);
  }

  /** Sends a YAML text. */
  void putYaml(String path, String text) {
    send("PUT", path, Map.of("Content-Type", "application/yaml"), text);
  }

  private String send(
      String method, String path, Map<String, String> headers, @Nullable Object body) {
    var what = method + " " + path;
    try {
      var answer = http.send(request(method, path, headers, body), BodyHandlers.ofString());
      if (answer.statusCode() / 100 == 2) {
        return answer.body();
      }
      throw refusal(what, answer);
    } catch (HttpTimeoutException e) {
      throw CallFailed.of(Reason.TIMED_OUT, coordinator + " did not answer " + what + " in time");
    } catch (IOException e) {
      throw CallFailed.of(
          Reason.UNREACHABLE,
          "No coordinator answers at "
              + coordinator
              + ": start one with ./flotilla up, or name another with --coordinator");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CallFailed.of(Reason.UNREACHABLE, what + " was interrupted");
    }
  }

  private HttpRequest request(
      String method, String path, Map<String, String> headers, @Nullable Object body)
      throws JsonProcessingException {
    var request = HttpRequest.newBuilder(coordinator.resolve(path)).timeout(ANSWER);
    headers.forEach(request::header);
    token.ifPresent(t -> request.header("Authorization", "Bearer " + t));
    if (body == null) {
      return request.method(method, BodyPublishers.noBody()).build();
    }
    if (headers.containsKey("Content-Type")) {
      return request.method(method, BodyPublishers.ofString(body.toString())).build();
    }
    return request
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(Wire.JSON.writeValueAsString(body)))
        .build();
  }

  private static CallFailed refusal(String what, HttpResponse<String> answer) {
    try {
      return CallFailed.refused(Wire.JSON.readValue(answer.body(), Problem.class));
    } catch (JsonProcessingException e) {
      return CallFailed.refused(answer.statusCode(), what);
    }
  }

  private <T> T read(String body, TypeReference<T> type) {
    try {
      return Wire.JSON.readValue(body, type);
    } catch (JsonProcessingException e) {
      throw CallFailed.of(
          Reason.UNREADABLE,
          coordinator
              + " answered something this version does not understand ("
              + e.getOriginalMessage()
              + "): use the ./flotilla of the same build");
    }
  }
}
