package dev.flotilla.worker.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.flotilla.protocol.Problem;
import dev.flotilla.protocol.Wire;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** One HTTP call and what came of it. Repeats nothing. */
final class Wires {
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final int NO_CONTENT = 204;
  private static final int SERVER_FAILED = 500;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();
  private final URI coordinator;
  private final Optional<String> token;

  Wires(URI coordinator, Optional<String> token) {
    this.coordinator = coordinator;
    this.token = token;
  }

  /** Sends {@code body} as JSON; {@code read} makes the value of an answer's text. */
  <T> Reply<T> call(String method, String path, Object body, long timeoutMs, Read<T> read) {
    return call(request(method, path, timeoutMs, Optional.of(body)), read, future -> {});
  }

  <T> Reply<T> call(String method, String path, long timeoutMs, Read<T> read) {
    return call(request(method, path, timeoutMs, Optional.empty()), read, future -> {});
  }

  /** The same, handing out the call as it starts so that another thread can give it up. */
  <T> Reply<T> call(
      String method,
      String path,
      Object body,
      long timeoutMs,
      Read<T> read,
      Consumer<Future<?>> started) {
    return call(request(method, path, timeoutMs, Optional.of(body)), read, started);
  }

  private HttpRequest request(String method, String path, long timeoutMs, Optional<Object> body) {
    var request =
        HttpRequest.newBuilder(coordinator.resolve(path))
            .timeout(Duration.ofMillis(timeoutMs))
            .header("Accept", "application/json, application/problem+json, application/yaml");
    token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
    if (body.isPresent()) {
      request.header("Content-Type", "application/json");
      request.method(method, BodyPublishers.ofString(json(body.get())));
    } else {
      request.method(method, BodyPublishers.noBody());
    }
    return request.build();
  }

  private <T> Reply<T> call(HttpRequest request, Read<T> read, Consumer<Future<?>> started) {
    CompletableFuture<HttpResponse<String>> sent = http.sendAsync(request, BodyHandlers.ofString());
    started.accept(sent);
    try {
      return reply(sent.get(), read);
    } catch (InterruptedException e) {
      sent.cancel(true);
      Thread.currentThread().interrupt();
      return new Reply.Silence<>("interrupted");
    } catch (CancellationException e) {
      return new Reply.Silence<>("given up");
    } catch (ExecutionException e) {
      return new Reply.Silence<>(String.valueOf(e.getCause()));
    }
  }

  private static <T> Reply<T> reply(HttpResponse<String> response, Read<T> read) {
    try {
      if (response.statusCode() < 300) {
        var body = response.statusCode() == NO_CONTENT ? "" : response.body();
        return new Reply.Yes<>(read.from(body));
      }
      if (response.statusCode() < SERVER_FAILED) {
        var problem = Wire.JSON.readValue(response.body(), Problem.class);
        return new Reply.No<>(problem.code(), problem.detail());
      }
      return new Reply.Silence<>("HTTP " + response.statusCode());
    } catch (IOException e) {
      return new Reply.Silence<>(
          "HTTP %d with a body that cannot be read".formatted(response.statusCode()));
    }
  }

  private static String json(Object body) {
    try {
      return Wire.JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(body.getClass() + " cannot be written as JSON", e);
    }
  }

  static <T> Read<T> json(Class<T> type) {
    return text -> Wire.JSON.readValue(text, type);
  }

  /** Makes a value of an answer's text, which is empty for 204. */
  @FunctionalInterface
  interface Read<T> {
    T from(String text) throws IOException;
  }
}
