package dev.flotilla.cli.demo;

import dev.flotilla.cli.terminal.Cell;
import dev.flotilla.cli.terminal.Line;
import dev.flotilla.cli.terminal.Screen;
import dev.flotilla.drills.process.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A demo's temporary folder, gone at the end unless there is a reason to look into it. */
final class DemoFolder implements AutoCloseable {
  private final Path path;
  private final Screen talk;
  private boolean keep;

  private DemoFolder(Path path, Screen talk, boolean keep) {
    this.path = path;
    this.talk = talk;
    this.keep = keep;
  }

  static DemoFolder create(boolean keep, Screen talk) throws IOException {
    return new DemoFolder(Files.createTempDirectory("flotilla-demo-"), talk, keep);
  }

  Path path() {
    return path;
  }

  /** Something went wrong: the logs are wanted. */
  void keep() {
    keep = true;
  }

  @Override
  public void close() throws IOException {
    if (keep) {
      talk.print(Line.of(Cell.faint("  Logs and data are kept in "), Cell.of(path.toString())));
      return;
    }
    Folders.delete(path);
  }
}
