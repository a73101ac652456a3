package dev.flotilla.selectors;

import java.util.List;

/** When all of {@code when} holds, the relation is {@code relation}. Rules are tried in order. */
public record RelationRule(String name, Relation relation, List<Condition> when) {
  public RelationRule {
    when = List.copyOf(when);
  }
}
