package dev.flotilla.worker.page;

import dev.flotilla.selectors.Condition;
import dev.flotilla.selectors.Pack;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** All conditions of a pack, those inside of others included. */
final class PackConditions {
  private PackConditions() {}

  /** The answers that a pack asks for anywhere. */
  static List<Condition.Response> responses(Pack pack) {
    return Stream.of(
            Stream.of(pack.ready(), pack.busy(), pack.signedIn()),
            pack.variants().stream().map(variant -> variant.when()),
            pack.relations().stream().map(rule -> rule.when()),
            pack.findings().stream().map(rule -> rule.when()),
            pack.lists().values().stream()
                .flatMap(rule -> Stream.of(rule.wanted(), rule.done(), rule.empty())))
        .flatMap(lists -> lists)
        .flatMap(Collection::stream)
        .flatMap(PackConditions::flat)
        .filter(Condition.Response.class::isInstance)
        .map(Condition.Response.class::cast)
        .distinct()
        .toList();
  }

  private static Stream<Condition> flat(Condition condition) {
    return condition instanceof Condition.AnyOf(var any)
        ? any.stream().flatMap(PackConditions::flat)
        : Stream.of(condition);
  }
}
