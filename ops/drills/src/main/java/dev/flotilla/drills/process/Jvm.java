package dev.flotilla.drills.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Commands of further JVMs: this one's Java, this one's class path. */
public final class Jvm {
  /**
   * Names the folder with class archives, {@code <main class>.jsa} each; absent where none were
   * made.
   */
  public static final String ARCHIVES = "flotilla.archives";

  private Jvm() {}

  /** The command that runs {@code mainClass} with at most {@code heapMb} of heap. */
  public static List<String> command(String mainClass, int heapMb, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(property("java.home"), "bin", "java").toString());
    command.addAll(flags(Runtime.version().feature()));
    command.add("-Xmx" + heapMb + "m");
    archive(mainClass, command);
    command.add("-cp");
    command.add(property("java.class.path"));
    command.add(mainClass);
    command.addAll(arguments);
    return List.copyOf(command);
  }

  /** Quick to start, small, and without the warnings that newer JDKs print about libraries. */
  static List<String> flags(int feature) {
    var flags = new ArrayList<>(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    flags.add("-Xshare:auto");
    if (feature >= 24) {
      flags.add("--enable-native-access=ALL-UNNAMED");
      flags.add("--sun-misc-unsafe-memory-access=allow");
    }
    return flags;
  }

  private static void archive(String mainClass, List<String> command) {
    var folder = System.getProperty(ARCHIVES);
    if (folder != null) {
      var archive = Path.of(folder, mainClass + ".jsa");
      if (Files.isReadable(archive)) {
        command.add("-XX:SharedArchiveFile=" + archive);
        // An archive of another build is passed over in silence.
        command.add("-Xlog:cds=off");
        command.add("-Xlog:cds+dynamic=off");
      }
    }
  }

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name));
  }
}
