package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.PendingPart;
import dev.flotilla.protocol.Phase;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.selectors.ListName;
import dev.flotilla.selectors.Shape;
import dev.flotilla.worker.page.Row;
import java.util.List;
import java.util.Optional;

/**
 * Reads the invitations that wait for an answer. The reading is whole only if as many rows were
 * read as the site counts, or its end was reached where the site shows no count. What does not fit
 * into one attempt goes on at a bookmark, as long as each part gets further.
 */
final class PendingListFlow {
  private static final int MAX_PARTS = 20;

  private Optional<Bookmark> bookmark = Optional.empty();

  List<Step> steps() {
    return List.of(new Step("read", Phase.LOOKING, this::read));
  }

  private Optional<Ending> read(Attempt attempt) {
    bookmark = attempt.cursor().flatMap(Bookmark::of);
    var page = bookmark.map(Bookmark::page);
    var ending = page.isPresent() ? atPage(attempt, page.get()) : fromTheTop(attempt);
    return Optional.of(ending);
  }

  /** Goes on at the page where the last part stopped; where the list is another now, anew. */
  private Ending atPage(Attempt attempt, String page) {
    var before = bookmark.orElseThrow();
    var walk = new Walk(attempt, ListName.PENDING);
    var doubt = walk.open(attempt.origin() + page);
    if (doubt.isPresent()) {
      return Ending.notSent(doubt.get());
    }
    var rows = new PendingRows(attempt);
    walk.next().forEach(rows::add);
    var last = rows.placeOf(before.last());
    if (last < 0 || walk.total() != before.total()) {
      attempt.saw("the list is another than it was");
      return fromTheTop(attempt);
    }
    walk(walk, rows);
    return ending(attempt, walk, rows, last + 1, before.rows() - last - 1);
  }

  /** Reads from the first row on. Lists that only grow have no other way to their later rows. */
  private Ending fromTheTop(Attempt attempt) {
    var walk = new Walk(attempt, ListName.PENDING);
    var doubt = walk.open();
    if (doubt.isPresent()) {
      return Ending.notSent(doubt.get());
    }
    var rows = new PendingRows(attempt);
    walk(walk, rows);
    var goesOn =
        bookmark
            .filter(before -> before.total() == walk.total())
            .filter(before -> before.page() == null)
            .filter(before -> rows.placeOf(before.last()) == before.rows() - 1);
    return ending(attempt, walk, rows, goesOn.map(Bookmark::rows).orElse(0), 0);
  }

  private static void walk(Walk walk, PendingRows rows) {
    for (List<Row> next = walk.next();
        !next.isEmpty() && rows.size() < PendingPart.MAX_ROWS;
        next = walk.next()) {
      next.forEach(rows::add);
    }
  }

  /**
   * @param from the first of {@code rows} that no part before has given
   * @param before how many rows parts before have read that are not among {@code rows}
   */
  private Ending ending(Attempt attempt, Walk walk, PendingRows rows, int from, int before) {
    if (walk.trouble().isPresent()) {
      return Ending.notSent(walk.trouble().get());
    }
    if (rows.nameless() > 0) {
      attempt.saw("%d rows name nobody".formatted(rows.nameless()));
    }
    var anew = from == 0 && before == 0;
    var given = rows.pendingFrom(from);
    var read = before + rows.size();
    var known = anew ? 0 : bookmark.map(Bookmark::pending).orElse(0);
    var pending = known + given.size();
    var whole = rows.nameless() == 0 && (walk.total() < 0 ? walk.ended() : read == walk.total());
    // What a directory counts is its people, not those who are pending.
    var directory = attempt.pack().shape().pending() == Shape.Pending.DIRECTORY;
    var total = directory ? -1 : walk.total();
    var part = new PendingPart(given, total, directory ? whole : walk.ended() || whole, anew);
    if (whole) {
      return new Ending(new Outcome.PendingListRead(pending), Verdict.SENT, null, part);
    }
    var outcome = new Outcome.PendingListPart(pending, total);
    var further =
        walk.ended() || isStuck(rows, from)
            ? Optional.<String>empty()
            : next(attempt, walk, rows, read, pending, anew);
    return new Ending(outcome, Verdict.SENT, further.orElse(null), part);
  }

  /** Whether this part came no further than those before: another would not either. */
  private boolean isStuck(PendingRows rows, int from) {
    return rows.size() == from
        || bookmark
            .filter(before -> before.page() == null && rows.size() <= before.rows())
            .isPresent();
  }

  private Optional<String> next(
      Attempt attempt, Walk walk, PendingRows rows, int read, int pending, boolean anew) {
    var part = bookmark.map(Bookmark::part).orElse(0) + 1;
    attempt.saw("part %d%s".formatted(part, anew ? ", from the top" : ""));
    var opensPages = attempt.rule(ListName.PENDING).more().stream().anyMatch(Walk::opensPage);
    var page = opensPages ? attempt.page().look(List.of(), 0).address() : null;
    return part >= MAX_PARTS
        ? Optional.empty()
        : new Bookmark(part, read, pending, walk.total(), rows.last(), page).cursor();
  }
}
