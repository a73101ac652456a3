package dev.flotilla.practice.network;

import dev.flotilla.practice.people.Directory;
import dev.flotilla.practice.people.Post;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who reacted to what: on some posts every seat did so before the ledger began. */
final class Reactions {
  private record Mark(String seat, String urn) {}

  private final Set<String> celebrated;
  private final Map<Mark, Optional<Reaction>> given = new HashMap<>();

  Reactions(Directory directory) {
    this.celebrated =
        directory.people().stream()
            .flatMap(person -> person.posts().stream())
            .filter(Post::celebrated)
            .map(Post::urn)
            .collect(Collectors.toUnmodifiableSet());
  }

  void give(String seat, String urn, Optional<Reaction> reaction) {
    given.put(new Mark(seat, urn), reaction);
  }

  void forget(String seat) {
    given.keySet().removeIf(mark -> mark.seat().equals(seat));
  }

  Optional<Reaction> of(String seat, String urn) {
    var before =
        celebrated.contains(urn) ? Optional.of(Reaction.CELEBRATE) : Optional.<Reaction>empty();
    return given.getOrDefault(new Mark(seat, urn), before);
  }
}
