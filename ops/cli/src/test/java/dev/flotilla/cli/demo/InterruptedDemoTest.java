package dev.flotilla.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flotilla.cli.Main;
import dev.flotilla.drills.process.Deadline;
import dev.flotilla.drills.process.Jvm;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drill: Ctrl-C in the middle of a demo. */
class InterruptedDemoTest {
  private static final Duration WORK = Duration.ofSeconds(90);
  private static final Pattern DONE = Pattern.compile("(?<!\\d)([1-9]\\d*) of \\d+ actions done");

  @TempDir Path folder;

  @Test
  void itComparesWithTheLedgerAndLeavesNoProcessBehind() throws Exception {
    var out = folder.resolve("out");
    var err = folder.resolve("err");
    var demo =
        new ProcessBuilder(
                Jvm.command(
                    Main.class.getName(),
                    128,
                    List.of("demo", "--json", "--seats", "3", "--contacts", "8")))
            .redirectOutput(Redirect.to(out.toFile()))
            .redirectError(Redirect.to(err.toFile()))
            .start();
    try {
      assertThat(Deadline.in(WORK).await(() -> DONE.matcher(Files.readString(err)).find()))
          .as("the demo works: %s", Files.readString(err))
          .isTrue();
      var everything = demo.descendants().toList();

      new ProcessBuilder("sh", "-c", "kill -INT " + demo.pid()).start().waitFor();

      assertThat(demo.waitFor(WORK.toSeconds(), TimeUnit.SECONDS)).isTrue();
      assertThat(everything).as("a fleet of processes").hasSizeGreaterThan(6);
      assertThat(
              Deadline.in(Duration.ofSeconds(10))
                  .await(() -> everything.stream().noneMatch(ProcessHandle::isAlive)))
          .as("left behind: %s", everything.stream().filter(ProcessHandle::isAlive).toList())
          .isTrue();
      assertThat(demo.exitValue()).isEqualTo(130);
      var report = new ObjectMapper().readTree(out.toFile());
      assertThat(report.at("/interrupted").asBoolean()).isTrue();
      assertThat(report.at("/ok").asBoolean()).as(report.toString()).isTrue();
    } finally {
      demo.descendants().forEach(ProcessHandle::destroyForcibly);
      demo.destroyForcibly();
    }
  }
}
