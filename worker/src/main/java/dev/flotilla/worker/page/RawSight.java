package dev.flotilla.worker.page;

import java.util.List;
import java.util.Map;

/**
 * What {@code look.js} answers.
 *
 * @param found of every numbered way to find: 0 nothing, 1 something, 2 something visible
 */
record RawSight(
    String origin,
    String address,
    String title,
    boolean loaded,
    String language,
    boolean hasWords,
    String variant,
    String toast,
    Map<String, List<Place>> identity,
    Map<String, List<String>> amounts,
    Map<String, String> inputs,
    List<Integer> found) {
  static final int PRESENT = 1;
  static final int VISIBLE = 2;

  /** A page that did not open. */
  static RawSight none(String origin, String address) {
    return new RawSight(
        origin, address, "", false, "", true, "", "", Map.of(), Map.of(), Map.of(), List.of());
  }

  int found(int number) {
    return number < found.size() ? found.get(number) : 0;
  }
}
