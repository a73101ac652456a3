package dev.flotilla.cli.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.flotilla.cli.terminal.Line;
import dev.flotilla.cli.terminal.Terminal;
import dev.flotilla.protocol.Wire;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** How a client command answers: for people, or exactly one JSON document. */
public final class Output {
  /** The forms an answer can have. */
  enum Form {
    table,
    json
  }

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORM",
      defaultValue = "table",
      description = "table or json (default ${DEFAULT-VALUE}).")
  private Form form = Form.table;

  /** Prints {@code data} in the form that was asked for. */
  public void print(Terminal terminal, Object data, Supplier<List<Line>> forPeople) {
    switch (form) {
      case table -> terminal.out().print(forPeople.get());
      case json -> terminal.out().stream().println(json(data));
    }
  }

  private static String json(Object data) {
    try {
      return Wire.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
