package dev.flotilla.cli.doctor;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finding programs and asking them something short. */
final class Commands {
  private Commands() {}

  static Optional<Path> onPath(String name, Map<String, String> environment) {
    return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** What it prints, both streams together; an error where it fails or takes too long. */
  static String output(List<String> command, Duration longest)
      throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    var text = CompletableFuture.supplyAsync(() -> read(process));
    if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IOException(
          command.get(0) + " did not answer within " + longest.toSeconds() + " s");
    }
    var printed = text.join();
    if (process.exitValue() != 0) {
      throw new IOException(
          command.get(0)
              + " ended with code "
              + process.exitValue()
              + ": "
              + printed.strip().lines().reduce("", (a, b) -> b));
    }
    return printed;
  }

  private static String read(Process process) {
    try (var in = process.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
