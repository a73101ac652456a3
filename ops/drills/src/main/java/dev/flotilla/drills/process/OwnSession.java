package dev.flotilla.drills.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts a command into a session of its own, so that Ctrl-C in the terminal reaches the supervisor
 * alone, which then stops the others in order.
 */
final class OwnSession {
  private static final Optional<Path> SETSID = find();

  private OwnSession() {}

  /** The command behind {@code setsid}, or as it is where there is none (macOS). */
  static List<String> of(List<String> command) {
    if (SETSID.isEmpty()) {
      return command;
    }
    var wrapped = new ArrayList<String>(command.size() + 1);
    // A child is no group leader, so setsid replaces itself and the process id stays.
    wrapped.add(SETSID.get().toString());
    wrapped.addAll(command);
    return wrapped;
  }

  private static Optional<Path> find() {
    var path = System.getenv("PATH");
    return Stream.of((path == null ? "/usr/bin:/bin" : path).split(File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, "setsid"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
