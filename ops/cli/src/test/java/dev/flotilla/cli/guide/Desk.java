package dev.flotilla.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.cli.Main;
import dev.flotilla.drills.process.Jvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A terminal in a folder: runs commands as processes of their own, as people do. */
final class Desk implements AutoCloseable {
  private static final int LONGEST_SECONDS = 60;
  private static final int HEAP_MB = 128;

  private final Path folder;
  private final List<Process> running = new ArrayList<>();

  Desk(Path folder) {
    this.folder = folder;
  }

  /** Runs a command to its end, which must be a good one; answers what it told. */
  String run(String command) throws IOException, InterruptedException {
    var log = Files.createTempFile(folder, "told", ".log");
    var process = begin(command, log);
    try {
      assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).as(command).isTrue();
      assertThat(process.exitValue()).as("%s: %s", command, Files.readString(log)).isZero();
      return Files.readString(log);
    } finally {
      process.destroyForcibly();
    }
  }

  /** Starts a command that runs until it is stopped. */
  Process start(String command) throws IOException {
    var process = begin(command, Files.createTempFile(folder, "told", ".log"));
    running.add(process);
    return process;
  }

  /** Ctrl-C; answers the exit code. */
  int interrupt(Process process) throws IOException, InterruptedException {
    new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
    assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private Process begin(String command, Path log) throws IOException {
    return new ProcessBuilder(
            Jvm.command(Main.class.getName(), HEAP_MB, List.of(command.split(" "))))
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  @Override
  public void close() {
    for (var process : running.reversed()) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
