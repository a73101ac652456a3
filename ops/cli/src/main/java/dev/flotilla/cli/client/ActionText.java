package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.Cell;
import dev.flotilla.cli.terminal.Ink;
import dev.flotilla.cli.terminal.Line;
import dev.flotilla.cli.terminal.Table;
import dev.flotilla.cli.terminal.Words;
import dev.flotilla.protocol.api.ActionView;
import java.util.List;

/** Actions for people. */
final class ActionText {
  private ActionText() {}

  static List<Line> table(List<ActionView> actions) {
    if (actions.isEmpty()) {
      return List.of(Line.of("No such actions."));
    }
    var table = new Table("kind", "contact", "state", "outcome", "#attempt", "settled", "id");
    actions.forEach(action ->
        table.row(
            Cell.of(action.kind().wire()),
            Cell.of(action.contact() == null ? "–" : action.contact()),
            state(action),
            Cell.of(outcome(action)),
            Cell.of(action.attempt()),
            Cell.of(action.settledAt() == null ? "–" : Words.at(action.settledAt())),
            Cell.faint(action.id())));
    return table.lines(0);
  }

  static List<Line> facts(ActionView action) {
    var facts = new Facts();
    facts.add("id", action.id());
    facts.add("account", action.account());
    facts.add("kind", action.kind().wire());
    facts.add("contact", action.contact());
    facts.add("profile", action.profile());
    facts.add("member", action.member());
    facts.add("note", action.note());
    facts.add("posts", action.posts() == null ? null : action.posts().toString());
    facts.add("parts", action.parts() == 0 ? null : Integer.toString(action.parts()));
    facts.add("state", state(action));
    facts.add("outcome", action.outcome() == null ? null : outcome(action));
    facts.add("verdict", action.verdict() == null ? null : Words.plain(action.verdict().wire()));
    facts.add("attempt", Integer.toString(action.attempt()));
    facts.add("created", Words.at(action.createdAt()));
    facts.add("settled", action.settledAt() == null ? null : Words.at(action.settledAt()));
    return facts.lines();
  }

  private static String outcome(ActionView action) {
    return action.outcome() == null ? "–" : Words.plain(action.outcome().wire());
  }

  private static Cell state(ActionView action) {
    var word = Words.plain(action.state().wire());
    return switch (action.state()) {
      case AVAILABLE, LEASED, PERMITTED, ALREADY -> Cell.of(word);
      case CONFIRMED -> new Cell(word, Ink.GOOD);
      case REFUSED, NOT_SENT, IN_DOUBT -> new Cell(word, Ink.WARN);
      case NEEDS_HUMAN -> new Cell(word, Ink.BAD);
    };
  }
}
