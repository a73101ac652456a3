package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.Terminal;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.api.Resolution;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A person's word on an action that looks could not settle. */
@Command(
    name = "resolve",
    sortOptions = false,
    description = "Settles an action that needs a human: was it done, or not?")
final class ActionsResolve extends Client implements Callable<Integer> {
  /** What a person can say. */
  enum Word {
    sent,
    not_sent
  }

  @Parameters(index = "0", paramLabel = "ACTION", description = "Its id.")
  private String action = "";

  @Parameters(index = "1", paramLabel = "WORD", description = "${COMPLETION-CANDIDATES}.")
  private Word word = Word.sent;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "How it is known, for whoever reads it later.")
  private String reason = "";

  ActionsResolve(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws IOException {
    var api = connection.open();
    var verdict =
        switch (word) {
          case sent -> Verdict.SENT;
          case not_sent -> Verdict.NOT_SENT;
        };
    api.resolve(action, new Resolution(verdict, reason));
    var found = api.action(action);
    output.print(terminal, found, () -> ActionText.facts(found));
    return ExitCode.OK;
  }
}
