package dev.flotilla.drills.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Which scenes are played. All of them are every situation on every front in every language; by
 * seed, as many as wanted are drawn from them, each situation before any comes twice.
 */
final class Scenes {
  static final List<String> FRONTS = List.of("newer", "older");
  static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt");

  private Scenes() {}

  static List<Scene> all(List<Situation> situations) {
    return situations.stream().flatMap(situation -> of(situation).stream()).toList();
  }

  static List<Scene> drawn(List<Situation> situations, int count, long seed) {
    var random = new Random(seed);
    var piles = new ArrayList<List<Scene>>();
    for (var situation : situations) {
      var pile = of(situation);
      Collections.shuffle(pile, random);
      piles.add(pile);
    }
    var drawn = new ArrayList<Scene>();
    for (var round = 0; drawn.size() < count; round++) {
      var order = new ArrayList<>(piles);
      Collections.shuffle(order, random);
      for (var pile : order.subList(0, Math.min(order.size(), count - drawn.size()))) {
        drawn.add(pile.get(round % pile.size()));
      }
    }
    return List.copyOf(drawn);
  }

  private static List<Scene> of(Situation situation) {
    var scenes = new ArrayList<Scene>();
    for (var front : FRONTS) {
      for (var language : LANGUAGES) {
        scenes.add(new Scene(situation, front, language));
      }
    }
    return scenes;
  }
}
