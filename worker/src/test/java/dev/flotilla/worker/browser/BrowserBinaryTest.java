package dev.flotilla.worker.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserBinaryTest {
  @TempDir private Path folder;

  @Test
  void takesTheOneItIsToldAndAsksForItsVersion() throws IOException {
    var browser = script("echo 'Chromium 1.2.3'");

    assertThat(BrowserBinary.find(browser, Map.of()))
        .isEqualTo(new BrowserBinary(browser, "Chromium 1.2.3"));
    assertThat(BrowserBinary.find(null, Map.of(BrowserBinary.VARIABLE, browser.toString())).path())
        .isEqualTo(browser);
  }

  @Test
  void saysWhoNamedABrowserThatIsNone() throws IOException {
    var mute = script("exit 3");

    assertThatThrownBy(() -> BrowserBinary.find(mute, Map.of()))
        .isInstanceOf(BrowserMissing.class)
        .hasMessageContaining("--browser names " + mute)
        .hasMessageContaining("--version");
    assertThatThrownBy(
            () -> BrowserBinary.find(null, Map.of(BrowserBinary.VARIABLE, "/no/such/browser")))
        .hasMessageContaining("FLOTILLA_BROWSER names /no/such/browser")
        .hasMessageContaining("Give the path");
  }

  @Test
  void findsOneByItself() {
    assertThat(BrowserBinary.find(null, System.getenv()).version()).containsPattern("[0-9]+\\.");
  }

  private Path script(String line) throws IOException {
    var file = Files.createTempFile(folder, "browser", "");
    Files.writeString(file, "#!/bin/sh\n" + line + "\n", StandardCharsets.UTF_8);
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
