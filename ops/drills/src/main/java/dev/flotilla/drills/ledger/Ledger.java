package dev.flotilla.drills.ledger;

import dev.flotilla.protocol.ActionKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ledger's invitations and views, by seat and person. */
final class Ledger {
  private final List<LedgerEvent> events;
  private final Map<String, String> slugs;

  /**
   * @param slugs the slug each person is listed under, by member id: who has moved is entered under
   *     a new one
   */
  Ledger(List<LedgerEvent> events, Map<String, String> slugs) {
    this.events = List.copyOf(events);
    this.slugs = Map.copyOf(slugs);
  }

  /** Pairs for which the site did what was asked. */
  Set<Deed> made(ActionKind kind) {
    return events.stream()
        .filter(event -> event.kind().equals(kind.wire()) && event.created())
        .map(this::deed)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Pairs whose view the site recorded. */
  Set<Deed> viewed() {
    return events.stream()
        .filter(event -> event.kind().equals("view"))
        .map(this::deed)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  int views() {
    return (int) events.stream().filter(event -> event.kind().equals("view")).count();
  }

  /**
   * Invitations beyond the first that was created for the same pair, by clicks: a request that the
   * browser sent again on its own carries the first one's nonce and is none.
   */
  int duplicateInvites() {
    var clicks = new TreeMap<Deed, Set<@Nullable String>>();
    var duplicates = 0;
    for (var event : events) {
      if (!event.kind().equals("invite")) {
        continue;
      }
      var known = clicks.get(deed(event));
      if (known == null) {
        if (event.created()) {
          var first = new HashSet<@Nullable String>();
          first.add(event.clickNonce());
          clicks.put(deed(event), first);
        }
      } else if (event.created() || known.add(event.clickNonce())) {
        duplicates++;
      }
    }
    return duplicates;
  }

  private Deed deed(LedgerEvent event) {
    var listed = event.memberId() == null ? null : slugs.get(event.memberId());
    return new Deed(
        String.valueOf(event.seat()), listed != null ? listed : String.valueOf(event.person()));
  }
}
