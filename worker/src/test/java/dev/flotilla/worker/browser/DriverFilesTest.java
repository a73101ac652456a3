package dev.flotilla.worker.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(90)
class DriverFilesTest {
  @TempDir private Path cache;

  /** A process that wants the driver and says where it has it. */
  static final class Wants {
    private Wants() {}

    public static void main(String[] args) {
      System.out.println(DriverFiles.use(Path.of(args[0])));
      System.out.println(System.getProperty("playwright.cli.dir"));
    }
  }

  @Test
  void twoProcessesThatStartAtOnceEndWithOneWholeCopy() throws Exception {
    var first = start();
    var second = start();

    var folder = said(first).getFirst();

    assertThat(said(second)).containsExactly(folder, folder);
    assertThat(Path.of(folder, "node")).isExecutable();
    assertThat(Path.of(folder, "package", "package.json")).isNotEmptyFile();
    try (var files = Files.list(cache)) {
      assertThat(files).containsExactly(Path.of(folder));
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Wants.class.getName(),
            cache.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static List<String> said(Process process) throws IOException, InterruptedException {
    var lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    return lines;
  }
}
