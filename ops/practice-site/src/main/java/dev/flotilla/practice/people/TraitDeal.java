package dev.flotilla.practice.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Deals the traits out, in fixed shares: every trait is there as soon as there are people enough.
 */
final class TraitDeal {
  private TraitDeal() {}

  static List<Set<Trait>> deal(int people, Random random) {
    var hands = new ArrayList<Set<Trait>>();
    for (var trait : relations(people, random)) {
      hands.add(EnumSet.of(trait));
    }
    for (var trait : Trait.values()) {
      if (!trait.decidesRelation()) {
        addTo(hands, trait, random);
      }
    }
    return hands;
  }

  private static List<Trait> relations(int people, Random random) {
    var relations = new ArrayList<Trait>();
    for (var trait : Trait.values()) {
      if (trait.decidesRelation() && trait != Trait.CONNECT) {
        relations.addAll(Collections.nCopies(trait.share(people), trait));
      }
    }
    var room = Math.min(relations.size(), people / 2); // at least half can simply be invited
    var dealt = new ArrayList<>(relations.subList(0, room));
    dealt.addAll(Collections.nCopies(people - room, Trait.CONNECT));
    Collections.shuffle(dealt, random);
    return dealt;
  }

  /** The further traits go to people who can simply be invited, so that each is met on its own. */
  private static void addTo(List<Set<Trait>> hands, Trait trait, Random random) {
    var candidates =
        new ArrayList<>(hands.stream().filter(hand -> hand.contains(Trait.CONNECT)).toList());
    Collections.shuffle(candidates, random);
    candidates.stream().limit(trait.share(hands.size())).forEach(hand -> hand.add(trait));
  }
}
