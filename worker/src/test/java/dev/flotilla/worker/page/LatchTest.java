package dev.flotilla.worker.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.flotilla.worker.Browsers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LatchTest {
  private final List<String> posts = new CopyOnWriteArrayList<>();

  @Test
  void holdsTheDeedBackUntilItIsOpenedAndAgainAfterwards() throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::serve);
    server.start();
    var host = Browsers.start();
    try (var context = host.context("{\"cookies\":[],\"origins\":[]}")) {
      var page = context.newPage();
      var failures = new ArrayList<String>();
      page.onRequestFailed(request -> failures.add(request.url() + ' ' + request.failure()));
      var latch = new Latch(page, List.of("*/api/send*"));
      page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/");

      var shut = send(page);
      latch.open();
      var open = send(page);
      latch.shut();
      var again = send(page);

      assertThat(List.of(shut, open, again)).containsExactly("failed", "200", "failed");
      assertThat(posts).containsExactly("POST /api/send");
      assertThat(failures).hasSize(2).allMatch(failure -> failure.endsWith(" inspector"));
    } finally {
      host.close();
      server.stop(0);
    }
  }

  private static String send(Page page) {
    return (String)
        page.evaluate(
            "fetch('/api/send', {method: 'POST', body: '{}'})"
                + ".then((r) => String(r.status), () => 'failed')");
  }

  private void serve(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("POST")) {
      posts.add("POST " + exchange.getRequestURI());
    }
    var body = "<!doctype html><p>here</p>".getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/html");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
