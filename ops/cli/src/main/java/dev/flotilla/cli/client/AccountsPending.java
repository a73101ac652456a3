package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.Cell;
import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.Line;
import dev.flotilla.cli.terminal.Table;
import dev.flotilla.cli.terminal.Terminal;
import dev.flotilla.cli.terminal.Words;
import dev.flotilla.protocol.PendingRow;
import dev.flotilla.protocol.api.PendingView;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The invitations of an account that wait for an answer. */
@Command(
    name = "pending",
    sortOptions = false,
    description =
        "The invitations that waited for an answer when the site's list was last read whole; a"
            + " pending_list action reads it again.")
final class AccountsPending extends Client implements Callable<Integer> {
  @Parameters(paramLabel = "ACCOUNT", description = "Its name or id.")
  private String account = "";

  AccountsPending(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws IOException {
    var api = connection.open();
    var id = Connection.account(api, account).id();
    var page = api.pending(id, Optional.empty());
    var rows = new ArrayList<>(page.data());
    while (page.hasMore() && page.nextCursor() != null) {
      page = api.pending(id, Optional.of(page.nextCursor()));
      rows.addAll(page.data());
    }
    var whole = new PendingView(page.readAt(), page.total(), rows, false, null);
    output.print(terminal, whole, () -> lines(whole));
    return ExitCode.OK;
  }

  private static List<Line> lines(PendingView pending) {
    var readAt = pending.readAt();
    if (readAt == null) {
      return List.of(Line.of("The list was never read whole."));
    }
    var lines = new ArrayList<Line>();
    lines.add(Line.of(Words.count(pending.total(), "invitation") + ", read " + Words.at(readAt)));
    if (!pending.data().isEmpty()) {
      var table = new Table("contact", "name", "age");
      pending
          .data()
          .forEach(row ->
              table.row(
                  Cell.of(row.contact()),
                  Cell.of(row.name() == null ? "–" : row.name()),
                  Cell.of(age(row))));
      lines.addAll(table.lines(0));
    }
    return lines;
  }

  private static String age(PendingRow row) {
    var from = row.ageFromMs();
    if (from == null) {
      return "–";
    }
    var least = days(from);
    var below = row.ageToMs();
    return below == null ? least + " days or more" : "%s to %s days".formatted(least, days(below));
  }

  private static long days(long ms) {
    return Duration.ofMillis(ms).toDays();
  }
}
