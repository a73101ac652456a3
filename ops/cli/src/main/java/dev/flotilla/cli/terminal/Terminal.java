package dev.flotilla.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/**
 * Both output streams. Whether they are terminals, and how large, only the launcher can know; it
 * says so in the system properties {@code flotilla.tty} ({@code out}, {@code err} or both), {@code
 * flotilla.columns} and {@code flotilla.rows}.
 *
 * @param out for what was asked for
 * @param err for talk about it
 */
public record Terminal(Screen out, Screen err) {
  private static final int COLUMNS = 100;
  private static final int ROWS = 40;

  /** This process's own. */
  public static Terminal standard() {
    return of(
        System.getProperties(),
        System.getenv(),
        stream(FileDescriptor.out),
        stream(FileDescriptor.err));
  }

  static Terminal of(
      Properties properties, Map<String, String> environment, PrintStream out, PrintStream err) {
    var tty = properties.getProperty("flotilla.tty", "");
    var colour =
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !"dumb".equals(environment.get("TERM"));
    var columns = number(properties, "flotilla.columns", COLUMNS);
    var rows = number(properties, "flotilla.rows", ROWS);
    return new Terminal(
        screen(out, tty.contains("out"), colour, columns, rows),
        screen(err, tty.contains("err"), colour, columns, rows));
  }

  private static Screen screen(
      PrintStream stream, boolean terminal, boolean colour, int columns, int rows) {
    return new Screen(stream, terminal, terminal && colour, columns, rows);
  }

  private static int number(Properties properties, String name, int otherwise) {
    try {
      var given = Integer.parseInt(properties.getProperty(name, ""));
      return given > 0 ? given : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    // UTF-8 whatever the locale: a bare container has none, and its terminal is UTF-8 all the same.
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
