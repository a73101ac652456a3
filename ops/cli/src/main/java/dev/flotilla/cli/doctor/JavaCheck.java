package dev.flotilla.cli.doctor;

import java.nio.file.Files;
import java.nio.file.Path;

/** A JDK that is new enough, with its compiler. */
record JavaCheck(Path home, int feature) implements Check {
  private static final int OLDEST = 21;
  private static final String MEND =
      "install a JDK 21 or later (apt-get install openjdk-21-jdk-headless), or name one in"
          + " FLOTILLA_JAVA_HOME";

  @Override
  public Finding look() {
    var detail = feature + " in " + home;
    if (feature < OLDEST) {
      return Finding.fail("JDK", detail, MEND);
    }
    if (!Files.isExecutable(home.resolve("bin").resolve("javac"))) {
      return Finding.warn("JDK", detail + ", without a compiler: it runs, and cannot build", MEND);
    }
    return Finding.ok("JDK", detail);
  }
}
