package dev.flotilla.drills.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Commands of further JVMs: this one's Java, this one's class path. */
public final class Jvm {
  /**
   * Names the folder with class archives, one for each main class; where it is absent or holds
   * none, a JVM only starts more slowly.
   */
  public static final String ARCHIVES = "flotilla.archives";

  /** Where it is set, archives that are not there are made when the JVM ends. */
  public static final String MAKE_ARCHIVES = "flotilla.archives.make";

  /** How a JVM is told to make one; the file's name follows. */
  public static final String MAKE_FLAG = "-XX:ArchiveClassesAtExit=";

  private Jvm() {}

  /** The command that runs {@code mainClass} with at most {@code heapMb} of heap. */
  public static List<String> command(String mainClass, int heapMb, List<String> arguments) {
    return command(mainClass, heapMb, Map.of(), arguments);
  }

  /** The same with system properties. */
  public static List<String> command(
      String mainClass, int heapMb, Map<String, String> properties, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(property("java.home"), "bin", "java").toString());
    command.addAll(flags(Runtime.version().feature()));
    command.add("-Xmx" + heapMb + "m");
    archives().ifPresent(folder -> command.addAll(archive(mainClass, folder)));
    new TreeMap<>(properties).forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.add("-cp");
    command.add(property("java.class.path"));
    command.add(mainClass);
    command.addAll(arguments);
    return List.copyOf(command);
  }

  /** Quick to start, small, and without the warnings that newer JDKs print about libraries. */
  static List<String> flags(int feature) {
    var flags =
        new ArrayList<>(
            List.of(
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xlog:disable"));
    if (feature >= 24) {
      flags.add("--enable-native-access=ALL-UNNAMED");
      flags.add("--sun-misc-unsafe-memory-access=allow");
    }
    return flags;
  }

  /** The folder with class archives, where one is named. */
  public static Optional<Path> archives() {
    return Optional.ofNullable(System.getProperty(ARCHIVES)).map(Path::of);
  }

  private static List<String> archive(String mainClass, Path folder) {
    var archive = folder.resolve(mainClass + ".jsa");
    if (Files.isReadable(archive)) {
      return List.of("-XX:SharedArchiveFile=" + archive);
    }
    // Half an archive must never be found under its name.
    return Boolean.getBoolean(MAKE_ARCHIVES) ? List.of(MAKE_FLAG + archive + ".part") : List.of();
  }

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name));
  }
}
