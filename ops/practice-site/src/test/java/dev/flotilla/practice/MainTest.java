package dev.flotilla.practice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private static final long PATIENCE_S = 30;

  @TempDir Path directory;

  @Test
  void announcesItselfAndStopsWhenItsParentIsGone() throws Exception {
    var process = start("--exit-with-parent");
    try {
      var said = announcement(process);
      var visitor = new Visitor(said.getString("url"));

      assertThat(said.getLong("pid")).isEqualTo(process.pid());
      assertThat(visitor.get("/__healthz").statusCode()).isEqualTo(200);

      process.getOutputStream().close();
      assertThat(process.waitFor(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void stopsAtATerminationSignal() throws Exception {
    var process = start();
    try {
      announcement(process);

      process.destroy();

      assertThat(process.waitFor(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isIn(0, 143);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void saysWhatIsWrongWithItsOptions() throws Exception {
    var process = start("--seats", "0");

    assertThat(process.waitFor(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(errors(process)).contains("--seats must be 1 to 10000, not 0");
  }

  @Test
  void knowsWhichFrontsAndLanguagesThereAre() throws Exception {
    var front = start("--front", "oldest");
    var language = start("--language", "eo");

    assertThat(front.waitFor(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
    assertThat(errors(front))
        .contains("There is no front \"oldest\". The fronts are: newer, older");
    assertThat(language.waitFor(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
    assertThat(errors(language)).contains("There is no language \"eo\". The languages are: en");
  }

  private static String errors(Process process) throws IOException {
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private Process start(String... more) throws IOException {
    var java = Path.of(requireNonNull(System.getProperty("java.home")), "bin", "java").toString();
    var classes = requireNonNull(System.getProperty("java.class.path"));
    var command =
        new ArrayList<>(
            List.of(
                java,
                "-cp",
                classes,
                Main.class.getName(),
                "--listen",
                "127.0.0.1:0",
                "--people",
                "60",
                "--log-format",
                "json",
                "--announce",
                announced().toString()));
    command.addAll(List.of(more));
    return new ProcessBuilder(command)
        .redirectOutput(directory.resolve("out.log").toFile())
        .start();
  }

  private Path announced() {
    return directory.resolve("announce.json");
  }

  private JsonObject announcement(Process process) throws Exception {
    var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
    while (!Files.exists(announced())) {
      assertThat(process.isAlive()).isTrue();
      assertThat(System.nanoTime()).isLessThan(deadline);
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return new JsonObject(Files.readString(announced()));
  }
}
