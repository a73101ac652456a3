package dev.flotilla.worker.flow;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A site of one member, whose only button asks, and takes back when it is clicked again. */
final class ToggleSite implements AutoCloseable {
  /** What becomes of a click. */
  enum Manner {
    HONEST,
    /** Says no, and does nothing. */
    REFUSING,
    /** Says yes, and does nothing. */
    LYING,
    /** Does it, and does not answer. */
    SILENT,
    /** Neither does it nor answers. */
    DEAF
  }

  static final String PACK =
      """
      format: 2
      site: toggle
      version: 2026.1.1
      shape: {invite: toggle, menu: no, pending: profile, withdraw: profile, confirm: none, likes: no, toast: no, proof: reload}
      profile: /u/{slug}
      home: /home
      note: none
      ready: [loaded]
      signed_in: [{has: '#me'}]
      writes:
        invite: [{address: /act, method: POST, posted: '(^|&)do=ask(&|$)'}]
        withdraw: [{address: /act, method: POST, posted: '(^|&)do=ask(&|$)'}]
      busy: [{shows: 'button.busy'}]
      identity:
        slug: [{place: address, pattern: '^/u/([^/?#]+)'}]
        member_id: [{place: card, css: '#card', attribute: data-id}]
        name: none
      elements:
        connect: ['#b{member_id}.add', 'button.add']
        withdraw: ['#b{member_id}.wait', 'button.wait']
      relations:
        - {relation: unavailable, rule: gone, when: [{status: [404]}]}
        - {relation: pending, rule: waits, when: [{shows: 'button.wait'}]}
        - {relation: connected, rule: friend, when: [{shows: 'button.friend'}]}
        - {relation: connectable, rule: can-ask, when: [{shows: 'button.add'}]}
      never: [incoming, withdrawn, closed, own]
      findings:
        - {finding: refused, rule: said-no, proves: not_sent, when: [{response: {address: /act, json: {at: /ok, is: 'false'}}}]}
        - {finding: accepted, rule: said-yes, proves: sent, when: [{response: {address: /act, json: {at: /ok, is: 'true'}}}]}
        - {finding: signed_out, rule: nobody, when: [loaded, {lacks: '#me'}]}
      """;

  volatile Manner manner = Manner.HONEST;
  volatile boolean asked;
  final AtomicInteger clicks = new AtomicInteger();
  final AtomicInteger visits = new AtomicInteger();

  private final HttpServer server;

  ToggleSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/act", this::act);
    server.createContext("/u/ada", this::member);
    server.start();
  }

  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void member(HttpExchange exchange) throws IOException {
    visits.incrementAndGet();
    var state = asked ? "wait" : "add";
    answer(
        exchange,
        "text/html",
        """
        <!doctype html><html lang="en"><title>Ada</title><body><nav id="me">Me</nav>
        <main id="card" data-id="7"><h1>Ada</h1><button id="b7" class="%s">Ask</button></main>
        <script>
          const button = document.getElementById('b7');
          button.onclick = async () => {
            button.classList.add('busy');
            try {
              const answer = await (await fetch('/act', {method: 'POST', body: 'id=7&do=ask'})).json();
              if (answer.ok) button.className = button.className.includes('add') ? 'wait' : 'add';
            } finally { button.classList.remove('busy'); }
          };
        </script>
        """
            .formatted(state));
  }

  private void act(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    clicks.incrementAndGet();
    switch (manner) {
      case HONEST -> {
        asked = !asked;
        answer(exchange, "application/json", "{\"ok\":true}");
      }
      case REFUSING -> answer(exchange, "application/json", "{\"ok\":false}");
      case LYING -> answer(exchange, "application/json", "{\"ok\":true}");
      case SILENT -> {
        asked = !asked;
      }
      case DEAF -> {
        // The request stays open: a browser repeats one whose connection was closed.
      }
    }
  }

  private static void answer(HttpExchange exchange, String type, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
