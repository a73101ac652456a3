package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.selectors.Identity;
import dev.flotilla.selectors.ListName;
import dev.flotilla.worker.page.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The newest posts of the contact's own, newest first.
 *
 * @param rows at most as many as were asked for
 */
record Posts(List<Row> rows) {
  Posts {
    rows = List.copyOf(rows);
  }

  /** What was read: posts, or what stood in their place. */
  sealed interface Reading {
    record Read(Posts posts) implements Reading {}

    record Trouble(Outcome outcome) implements Reading {}
  }

  /** Opens the list afresh and reads until there are {@code wanted}, or no more. */
  static Reading read(Attempt attempt, int wanted) {
    var walk = new Walk(attempt, ListName.POSTS);
    var doubt = walk.open();
    if (doubt.isPresent()) {
      return new Reading.Trouble(doubt.get());
    }
    var found = new ArrayList<Row>();
    for (var rows = walk.next(); !rows.isEmpty(); rows = walk.next()) {
      rows.stream().filter(row -> isOwn(attempt, row)).forEach(found::add);
      if (found.size() >= wanted) {
        return new Reading.Read(new Posts(found.subList(0, wanted)));
      }
    }
    if (walk.trouble().isPresent()) {
      return new Reading.Trouble(walk.trouble().get());
    }
    if (!walk.ended()) {
      return new Reading.Trouble(new Outcome.TimedOut("posts"));
    }
    var silent =
        walk.given() == 0 && !walk.saidEmpty() && !attempt.rule(ListName.POSTS).empty().isEmpty();
    return silent
        ? new Reading.Trouble(attempt.unrecognised("posts"))
        : new Reading.Read(new Posts(found));
  }

  /** The newest that has no reaction of the account's yet. */
  Optional<Row> next() {
    return rows.stream().filter(row -> !row.done()).findFirst();
  }

  int left() {
    return (int) rows.stream().filter(row -> !row.done()).count();
  }

  /** The post of that key. */
  Optional<Row> find(String key) {
    return rows.stream().filter(row -> row.key().equals(key)).findFirst();
  }

  private static boolean isOwn(Attempt attempt, Row row) {
    var who = row.identity();
    var nobody = !who.containsKey(Identity.SLUG) && !who.containsKey(Identity.MEMBER_ID);
    return row.wanted() && !row.key().isEmpty() && (nobody || RightPerson.isIn(attempt, row));
  }
}
