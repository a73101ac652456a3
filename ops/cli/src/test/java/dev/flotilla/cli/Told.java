package dev.flotilla.cli;

import dev.flotilla.cli.terminal.Screen;
import dev.flotilla.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a command line and keeps what it said on both streams. */
public record Told(int code, String out, String err) {
  public static Told by(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var code = Flotilla.run(List.of(arguments), new Terminal(pipe(out), pipe(err)));
    return new Told(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Screen pipe(ByteArrayOutputStream bytes) {
    var stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    return new Screen(stream, false, false, 100, 40);
  }
}
