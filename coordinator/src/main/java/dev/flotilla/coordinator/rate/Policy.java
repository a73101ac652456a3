package dev.flotilla.coordinator.rate;

import dev.flotilla.protocol.ActionKind;
import java.util.List;
import java.util.Map;

/**
 * How often an account may act.
 *
 * @param order which kind goes first where several could
 * @param kinds what an action of a kind costs, in tokens of each bucket
 * @param gap shortest and longest pause between two actions of an account, in milliseconds; drawn
 *     anew each time
 */
public record Policy(
    List<ActionKind> order,
    Map<ActionKind, Cost> kinds,
    Map<String, BucketSpec> buckets,
    List<Long> gap) {

  /** Tokens by bucket. */
  public record Cost(Map<String, Integer> cost) {
    public Cost {
      cost = Map.copyOf(cost);
    }
  }

  public Policy {
    order = List.copyOf(order);
    kinds = Map.copyOf(kinds);
    buckets = Map.copyOf(buckets);
    gap = List.copyOf(gap);
    if (order.size() != ActionKind.values().length || !kinds.keySet().containsAll(order)) {
      throw new IllegalArgumentException("a policy orders and prices every kind of action");
    }
    if (gap.size() != 2 || gap.get(0) < 0 || gap.get(0) > gap.get(1)) {
      throw new IllegalArgumentException("a gap is a shortest and a longest pause");
    }
    for (var kind : kinds.values()) {
      for (var cost : kind.cost().entrySet()) {
        var bucket = buckets.get(cost.getKey());
        if (bucket == null || cost.getValue() > bucket.cap()) {
          throw new IllegalArgumentException(
              "a kind costs tokens that its bucket can never hold: " + cost.getKey());
        }
      }
    }
  }
}
