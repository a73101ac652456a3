package dev.flotilla.worker.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.flotilla.selectors.Amount;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.Identity;
import dev.flotilla.selectors.Pack;
import dev.flotilla.selectors.Packs;
import dev.flotilla.worker.Browsers;
import dev.flotilla.worker.Times;
import dev.flotilla.worker.browser.BrowserHost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every sample page through the released pack. Each says in its first line what it shows. */
@Timeout(60)
class SamplesTest {
  private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");
  private static final Pack PACK =
      Pack.parse(Packs.bundled().released("practice").orElseThrow().text());
  private static HttpServer server;
  private static BrowserHost host;
  private static BrowserContext context;
  private static volatile String served = "";

  @BeforeAll
  static void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", SamplesTest::serve);
    server.start();
    host = Browsers.start();
    context = host.context("{\"cookies\":[],\"origins\":[]}");
  }

  @AfterAll
  static void stop() {
    host.close();
    server.stop(0);
  }

  static Stream<String> samples() throws IOException {
    try (var files = Files.list(SAMPLES)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleIsReadAsItSays(String sample) throws IOException {
    served = Files.readString(SAMPLES.resolve(sample), StandardCharsets.UTF_8);
    var expected = expected(served);
    var origin = "http://127.0.0.1:" + server.getAddress().getPort();

    Sight sight;
    try (var page = new PlaywrightPage(context, PACK, Times.usual(), new Open())) {
      page.open(PACK.profileUrl(origin, "ada-example"));
      sight = page.look(List.of(), 0);
    }

    assertThat(sight.ready()).isTrue();
    assertThat(sight.signedIn()).isTrue();
    assertThat(sight.places(Identity.NAME).getFirst()).isEqualTo(new Place("card", "Ada Example"));
    assertThat(sight.places(Identity.MEMBER_ID)).allMatch(place -> place.value().equals("AC_o-1"));
    assertThat(sight.places(Identity.SLUG)).allMatch(place -> place.value().equals("ada-example"));
    var said = said(sight, expected);
    assertThat(said).containsAllEntriesOf(expected);
  }

  private static Map<String, String> said(Sight sight, Map<String, String> expected) {
    var said = new HashMap<String, String>();
    said.put("relation", sight.relation().map(rule -> name(rule.relation())).orElse("none"));
    said.put("finding", sight.finding().map(rule -> name(rule.finding())).orElse("none"));
    sight.relation().ifPresent(rule -> said.put("rule", rule.name()));
    sight.amount(Amount.NOTE_LIMIT).ifPresent(n -> said.put("limit", Integer.toString(n)));
    sight.amount(Amount.NOTES_LEFT).ifPresent(n -> said.put("left", Integer.toString(n)));
    var shows = expected.getOrDefault("shows", "").split(",", -1);
    if (Stream.of(shows)
        .filter(name -> !name.isEmpty())
        .allMatch(name -> sight.shown().contains(Element.valueOf(name.toUpperCase(Locale.ROOT))))) {
      said.put("shows", expected.getOrDefault("shows", ""));
    }
    return said;
  }

  private static Map<String, String> expected(String html) {
    var line = html.lines().findFirst().orElse("");
    var expected = new HashMap<String, String>();
    expected.put("finding", "none");
    for (var pair : line.replaceAll("<!-- expect: | -->", "").split(" ", -1)) {
      var at = pair.indexOf('=');
      expected.put(pair.substring(0, at), pair.substring(at + 1));
    }
    return expected;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static void serve(HttpExchange exchange) {
    var bytes =
        served.lines().skip(1).reduce("", (a, b) -> a + b + "\n").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
    try (exchange) {
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Open implements Fence {
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
