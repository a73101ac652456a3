package dev.flotilla.worker.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import dev.flotilla.selectors.Pack;
import dev.flotilla.selectors.Packs;
import dev.flotilla.worker.Browsers;
import dev.flotilla.worker.browser.BrowserHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every sample page through the released pack of its site. */
@Timeout(60)
class SamplesTest {
  private static final Path SAMPLES = Path.of("..", "selectors", "samples");
  private static final Map<String, Pack> PACKS = new ConcurrentHashMap<>();
  private static BrowserHost host;
  private static BrowserContext context;

  @BeforeAll
  static void start() {
    host = Browsers.start();
    context = host.context("{\"cookies\":[],\"origins\":[]}");
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  static Stream<Path> samples() throws IOException {
    try (var files = Files.walk(SAMPLES, 2)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleIsReadAsItSays(Path file) throws IOException {
    var sample = Sample.read(file);
    var pack = PACKS.computeIfAbsent(sample.site(), SamplesTest::released);

    assertThat(sample.differences(context, pack)).describedAs("%s", sample).isEmpty();
  }

  private static Pack released(String site) {
    return Pack.parse(Packs.bundled().released(site).orElseThrow().text());
  }
}
