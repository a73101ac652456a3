package dev.flotilla.selectors;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Verdict;
import java.util.List;
import java.util.Set;

/**
 * When all of {@code when} holds, the page says {@code finding}. Rules are tried in order.
 *
 * @param proves what it proves about a deed committed just before
 * @param during the kinds of action for which it is asked at all; empty for every kind
 */
public record FindingRule(
    String name, Finding finding, Verdict proves, Set<ActionKind> during, List<Condition> when) {
  public FindingRule {
    during = Set.copyOf(during);
    when = List.copyOf(when);
  }
}
