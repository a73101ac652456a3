package dev.flotilla.cli;

import dev.flotilla.drills.fleet.Programs;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The parts of a fleet that can be run alone. Each is a program of its own, found by name when it
 * is asked for, so that no command waits for the classes of another.
 */
enum Program {
  COORDINATOR("coordinator", Programs.REAL.coordinator()),
  WORKER("worker", Programs.REAL.worker()),
  PRACTICE_SITE("practice-site", Programs.REAL.practiceSite());

  private final String word;
  private final String mainClass;

  Program(String word, String mainClass) {
    this.word = word;
    this.mainClass = mainClass;
  }

  String word() {
    return word;
  }

  static Optional<Program> of(String word) {
    return Arrays.stream(values()).filter(program -> program.word.equals(word)).findFirst();
  }

  /** Its entry point. */
  Class<?> main() throws ClassNotFoundException {
    return Class.forName(mainClass);
  }

  void run(String[] arguments) {
    if (this == PRACTICE_SITE) {
      Programs.QUIET.forEach(System::setProperty);
    }
    try {
      main().getMethod("main", String[].class).invoke(null, (Object) arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("The " + word + " failed to start", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("This build has no " + word + ": build it again", e);
    }
  }
}
