package dev.flotilla.drills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Stands in for a process of a fleet: announces itself, and ends with its parent. */
public final class FakeProgram {
  private FakeProgram() {}

  public static void main(String[] args) throws Exception {
    var arguments = List.of(args);
    if (arguments.contains("--fall")) {
      System.out.println("no harbour today");
      System.exit(3);
    }
    if (arguments.contains("--helper")) {
      System.out.println("helper " + new ProcessBuilder("sleep", "600").start().pid());
    }
    var announce = arguments.indexOf("--announce");
    if (announce >= 0) {
      announce(Path.of(arguments.get(announce + 1)), value(arguments, "--listen"));
    }
    if (arguments.contains("--deaf")) {
      // Ends neither with its parent nor when asked nicely.
      Runtime.getRuntime().addShutdownHook(new Thread(FakeProgram::forever));
      forever();
    }
    System.in.transferTo(System.out);
  }

  private static void announce(Path file, String listen) throws IOException {
    var part = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(
        part,
        "{\"url\":\"http://%s\",\"pid\":%d}".formatted(listen, ProcessHandle.current().pid()));
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String value(List<String> arguments, String name) {
    var at = arguments.indexOf(name);
    return at < 0 ? "" : arguments.get(at + 1);
  }

  private static void forever() {
    while (true) {
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        return;
      }
    }
  }
}
