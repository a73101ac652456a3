package dev.flotilla.worker.page;

import com.microsoft.playwright.BrowserContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.selectors.Pack;
import dev.flotilla.worker.Browsers;
import dev.flotilla.worker.Times;
import dev.flotilla.worker.browser.BrowserHost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A site of a few lines, the browser that looks at it, and what reached it. */
final class TinySite implements AutoCloseable {
  /** What it was asked, and with which body. */
  record Asked(String method, String address, String body) {
    @Override
    public String toString() {
      return (method + ' ' + address + ' ' + body).strip();
    }
  }

  /** What it answers; a status of -1 cuts the connection instead. */
  record Said(int status, Map<String, String> headers, String body) {
    static Said page(String html) {
      return new Said(200, Map.of("Content-Type", "text/html; charset=utf-8"), html);
    }

    static Said of(int status, String body) {
      return new Said(status, Map.of("Content-Type", "application/json"), body);
    }
  }

  private final HttpServer server;
  private final BrowserHost host = Browsers.start();
  private final BrowserContext context = host.context("{\"cookies\":[],\"origins\":[]}");
  private final Map<String, Function<Asked, Said>> paths = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  TinySite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::serve);
    server.start();
  }

  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Serves a page at that path. */
  TinySite page(String path, String html) {
    return at(path, request -> Said.page("<!doctype html>" + html));
  }

  TinySite at(String path, Function<Asked, Said> answer) {
    paths.put(path, answer);
    return this;
  }

  /** What was asked at that path, in order. */
  List<String> asked(String path) {
    return asked.stream()
        .filter(one -> one.address().split("\\?", 2)[0].equals(path))
        .map(Asked::toString)
        .toList();
  }

  /** Forgets its pages, and what it was asked. */
  void forget() {
    paths.clear();
    asked.clear();
  }

  PlaywrightPage look(Pack pack, ActionKind during) {
    return new PlaywrightPage(context, pack, during, Times.of(15_000, 3_000), new Open());
  }

  @Override
  public void close() {
    host.close();
    server.stop(0);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var request =
          new Asked(exchange.getRequestMethod(), exchange.getRequestURI().toString(), body);
      asked.add(request);
      var said =
          paths
              .getOrDefault(exchange.getRequestURI().getPath(), r -> Said.of(404, ""))
              .apply(request);
      if (said.status() < 0) {
        return;
      }
      var bytes = said.body().getBytes(StandardCharsets.UTF_8);
      said.headers().forEach(exchange.getResponseHeaders()::add);
      exchange.sendResponseHeaders(said.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  /** A fence that stays open. */
  static final class Open implements Fence {
    @Override
    public Optional<String> closed() {
      return Optional.empty();
    }

    @Override
    public long remainingMs() {
      return 10_000;
    }
  }
}
