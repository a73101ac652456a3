package dev.flotilla.cli.demo;

import dev.flotilla.cli.terminal.Words;
import dev.flotilla.protocol.ActionKind;
import java.util.Map;
import java.util.stream.Collectors;

/** Actions counted by kind, as people read them. */
final class Kinds {
  private Kinds() {}

  /** {@code invite 12 · view 9 · pending list 2}; empty where there are none. */
  static String tally(Map<ActionKind, Integer> counts) {
    return Words.tally(
        counts.entrySet().stream()
            .collect(Collectors.toMap(entry -> entry.getKey().wire(), Map.Entry::getValue)));
  }
}
