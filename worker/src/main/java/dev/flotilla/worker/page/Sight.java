package dev.flotilla.worker.page;

import dev.flotilla.selectors.Amount;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.FindingRule;
import dev.flotilla.selectors.Identity;
import dev.flotilla.selectors.RelationRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Everything a page said at one moment, as the pack reads it.
 *
 * @param address after the origin
 * @param status of the page itself, 0 where none was seen
 * @param retryAfterMs the site's own word on when to come back, 0 where it gave none
 * @param language the page's own tag in lower case, empty where it names none
 * @param hasWords whether the pack has a dictionary for it
 * @param variant the form of the site this is; empty where none of the pack's holds, or it has none
 * @param busy whether the page waits for an answer: nothing is to be clicked or concluded
 * @param toast the passing message that shows, at most {@value #MAX_TOAST} characters
 * @param shown the elements that are visible
 * @param inputs what is written in those that can be written in
 * @param finding the first that holds of those asked for during this kind of action
 */
public record Sight(
    String origin,
    String address,
    int status,
    long retryAfterMs,
    String language,
    boolean hasWords,
    Optional<String> variant,
    boolean ready,
    boolean busy,
    boolean signedIn,
    Map<Identity, List<Place>> identity,
    Map<Amount, Integer> amounts,
    Set<Element> shown,
    Map<Element, String> inputs,
    Optional<String> toast,
    Optional<RelationRule> relation,
    Optional<FindingRule> finding) {
  static final int MAX_TOAST = 160;

  public Sight {
    identity = Map.copyOf(identity);
    amounts = Map.copyOf(amounts);
    shown = Set.copyOf(shown);
    inputs = Map.copyOf(inputs);
  }

  /** Where that trait of the person was read, the place that counts first. */
  public List<Place> places(Identity identity) {
    return this.identity.getOrDefault(identity, List.of());
  }

  /** That number, when the page shows it. */
  public OptionalInt amount(Amount amount) {
    var value = amounts.get(amount);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** The page's whole address. */
  public String url() {
    return origin + address;
  }
}
