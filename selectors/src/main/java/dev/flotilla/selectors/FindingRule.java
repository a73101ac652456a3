package dev.flotilla.selectors;

import dev.flotilla.protocol.Verdict;
import java.util.List;

/**
 * When all of {@code when} holds, the page says {@code finding}. Rules are tried in order.
 *
 * @param proves what it proves about an invitation committed just before
 */
public record FindingRule(String name, Finding finding, Verdict proves, List<Condition> when) {
  public FindingRule {
    when = List.copyOf(when);
  }
}
