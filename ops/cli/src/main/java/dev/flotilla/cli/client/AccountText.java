package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.Cell;
import dev.flotilla.cli.terminal.Ink;
import dev.flotilla.cli.terminal.Line;
import dev.flotilla.cli.terminal.Table;
import dev.flotilla.cli.terminal.Words;
import dev.flotilla.protocol.api.AccountView;
import java.util.List;

/** Accounts for people. */
final class AccountText {
  private AccountText() {}

  static List<Line> table(List<AccountView> accounts) {
    if (accounts.isEmpty()) {
      return List.of(Line.of("No accounts yet: ./flotilla accounts add NAME creates one."));
    }
    var table =
        new Table(
            "name", "state", "site", "policy", "#waiting", "#done", "#in doubt", "next", "id");
    accounts.forEach(account ->
        table.row(
            Cell.of(account.name()),
            state(account),
            Cell.of(account.site()),
            Cell.of(account.policy()),
            Cell.of(sum(account.queued().values())),
            Cell.of(sum(account.outcomes().values())),
            Cell.of(account.inDoubt()),
            Cell.of(account.nextDueAt() == null ? "–" : Words.at(account.nextDueAt())),
            Cell.faint(account.id())));
    return table.lines(0);
  }

  static List<Line> facts(AccountView account) {
    var facts = new Facts();
    facts.add("name", Cell.of(account.name()));
    facts.add("id", account.id());
    facts.add("state", state(account));
    facts.add("reason", account.reason());
    facts.add("site", account.site());
    facts.add("policy", account.policy());
    facts.add("tenant", account.tenant());
    facts.add(
        "session",
        account.sessionVersion() == 0 ? "none yet" : "version " + account.sessionVersion());
    var lease = account.lease();
    facts.add("acting", lease == null ? null : lease.worker() + ", " + Words.plain(lease.phase()));
    facts.add("waiting", Integer.toString(sum(account.queued().values())));
    facts.add("in doubt", Integer.toString(account.inDoubt()));
    facts.add("outcomes", account.outcomes().isEmpty() ? null : Words.tally(account.outcomes()));
    facts.add("next due", account.nextDueAt() == null ? null : Words.at(account.nextDueAt()));
    facts.add("created", Words.at(account.createdAt()));
    return facts.lines();
  }

  private static int sum(Iterable<Integer> numbers) {
    var sum = 0;
    for (var number : numbers) {
      sum += number;
    }
    return sum;
  }

  private static Cell state(AccountView account) {
    var word = Words.plain(account.state().wire());
    return switch (account.state()) {
      case ACTIVE -> new Cell(word, Ink.GOOD);
      case NEEDS_SESSION, COOLING, PAUSED -> new Cell(word, Ink.WARN);
      case NEEDS_HUMAN -> new Cell(word, Ink.BAD);
    };
  }
}
