package dev.flotilla.practice.network;

import dev.flotilla.practice.ledger.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was invited and withdrawn on this site, by seat and person. */
final class Invitations {
  private final Map<Pair, Instant> waiting = new HashMap<>();
  private final Map<Pair, Instant> withdrawn = new HashMap<>();
  private final Map<Pair, Instant> hiddenUntil = new HashMap<>();
  private final Map<String, List<Instant>> sent = new HashMap<>();
  private final Map<String, List<Instant>> notes = new HashMap<>();

  void sent(Pair pair, Entry entry) {
    waiting.put(pair, entry.at());
    sent.computeIfAbsent(pair.seat(), seat -> new ArrayList<>()).add(entry.at());
    if (entry.deed().note().isPresent()) {
      notes.computeIfAbsent(pair.seat(), seat -> new ArrayList<>()).add(entry.at());
    }
  }

  void withdrawn(Pair pair, Instant at) {
    waiting.remove(pair);
    withdrawn.put(pair, at);
  }

  /** As if nothing had ever been between them. */
  void forget(Pair pair) {
    waiting.remove(pair);
    withdrawn.remove(pair);
    hiddenUntil.remove(pair);
  }

  /** As if this seat had never sent anything. */
  void forget(String seat) {
    for (var pairs : List.of(waiting, withdrawn, hiddenUntil)) {
      pairs.keySet().removeIf(pair -> pair.seat().equals(seat));
    }
    sent.remove(seat);
    notes.remove(seat);
  }

  /** Pages go on showing Connect until then, though the invitation is there. */
  void hide(Pair pair, Instant until) {
    hiddenUntil.put(pair, until);
  }

  Optional<Instant> waitingSince(Pair pair) {
    return Optional.ofNullable(waiting.get(pair));
  }

  boolean hidden(Pair pair, Instant now) {
    return now.isBefore(hiddenUntil.getOrDefault(pair, Instant.MIN));
  }

  Optional<Instant> withdrawnAt(Pair pair) {
    return Optional.ofNullable(withdrawn.get(pair));
  }

  int sentSince(String seat, Instant since) {
    return countSince(sent.getOrDefault(seat, List.of()), since);
  }

  int notesSince(String seat, Instant since) {
    return countSince(notes.getOrDefault(seat, List.of()), since);
  }

  private static int countSince(List<Instant> times, Instant since) {
    return (int) times.stream().filter(since::isBefore).count();
  }
}
