package dev.flotilla.worker.flow;

import dev.flotilla.protocol.PendingRow;
import dev.flotilla.selectors.AgeReader;
import dev.flotilla.selectors.Identity;
import dev.flotilla.worker.page.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a list of pending invitations in the order read, each person once. */
final class PendingRows {
  private final Attempt attempt;
  private final AgeReader ages;
  private final Instant now;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private int nameless;

  private record Entry(String key, boolean wanted, PendingRow row) {}

  PendingRows(Attempt attempt) {
    this.attempt = attempt;
    this.ages = AgeReader.of(attempt.pack());
    this.now = attempt.now();
  }

  void add(Row row) {
    var slug = slug(row);
    var member = row.identity().get(Identity.MEMBER_ID);
    var key = member == null ? slug : member;
    if (key == null) {
      nameless++;
      return;
    }
    if (places.putIfAbsent(key, entries.size()) == null) {
      entries.add(new Entry(key, row.wanted(), pending(row, slug, member)));
    }
  }

  private PendingRow pending(Row row, @Nullable String slug, @Nullable String member) {
    var age = ages.read(row.age(), row.language(), now);
    return new PendingRow(
        slug == null ? "" : slug,
        member,
        row.identity().get(Identity.NAME),
        age.map(a -> a.from().toMillis()).orElse(null),
        age.map(a -> a.to().toMillis()).orElse(null));
  }

  private @Nullable String slug(Row row) {
    var written = row.identity().get(Identity.SLUG);
    return written == null ? null : RightPerson.value(attempt, Identity.SLUG, written);
  }

  /** How many rows there were, told apart by whom they are about. */
  int size() {
    return entries.size();
  }

  /** How many rows named nobody, and can be neither counted nor given. */
  int nameless() {
    return nameless;
  }

  /** Where that person's row is among them, -1 where it is not. */
  int placeOf(String key) {
    return places.getOrDefault(key, -1);
  }

  /** Whom the last row is about. */
  String last() {
    return entries.isEmpty() ? "" : entries.getLast().key();
  }

  /** The pending ones from that place on. */
  List<PendingRow> pendingFrom(int place) {
    return entries.subList(place, entries.size()).stream()
        .filter(Entry::wanted)
        .map(Entry::row)
        .toList();
  }
}
