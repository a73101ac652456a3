package dev.flotilla.selectors;

import dev.flotilla.protocol.ActionKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a worker knows about one version of one site. Immutable.
 *
 * @param terms what must be accepted before the site is worked on, absent for a site that is ours
 * @param profile the profile's address after the origin, holding {@code {slug}}
 * @param caseSensitive whether addresses that differ in case alone are of different people
 * @param home a page that any signed-in account may open, after the origin
 * @param note absent where the site knows no notes
 * @param shadowHosts elements whose open shadow roots belong to the page
 * @param variants in the order they are tried; empty where the site has one form only
 * @param ready all of these hold once clicks are heard
 * @param busy any of these holds while the page waits for an answer: nothing is concluded then
 * @param signedIn any of these proves that the session is signed in
 * @param writes the requests by which a deed reaches the site, by the deed's kind
 * @param identity where the page says who it is about; the first place is the one that counts, and
 *     every other that can be read must agree. Absent kinds the site does not show
 * @param elements how each is found, sturdiest way first
 */
public record Pack(
    String site,
    String version,
    Optional<Terms> terms,
    Shape shape,
    String profile,
    boolean caseSensitive,
    String home,
    Optional<NoteRule> note,
    List<String> shadowHosts,
    List<Variant> variants,
    List<Condition> ready,
    List<Condition> busy,
    List<Condition> signedIn,
    Map<ActionKind, List<WriteRule>> writes,
    Map<Identity, List<Reading>> identity,
    Map<Amount, List<Reading>> amounts,
    Map<Element, List<Find>> elements,
    List<RelationRule> relations,
    List<FindingRule> findings,
    Map<ListName, ListRule> lists,
    List<AgeRule> ages,
    Languages languages) {
  public Pack {
    shadowHosts = List.copyOf(shadowHosts);
    variants = List.copyOf(variants);
    ready = List.copyOf(ready);
    busy = List.copyOf(busy);
    signedIn = List.copyOf(signedIn);
    writes = Map.copyOf(writes);
    identity = Map.copyOf(identity);
    amounts = Map.copyOf(amounts);
    elements = Map.copyOf(elements);
    relations = List.copyOf(relations);
    findings = List.copyOf(findings);
    lists = Map.copyOf(lists);
    ages = List.copyOf(ages);
  }

  /** Reads a pack; throws {@link PackFaults} with everything wrong with it. */
  public static Pack parse(String text) {
    return PackParser.parse(text);
  }

  /** The address of a contact's profile. {@code origin} is scheme, host and port. */
  public String profileUrl(String origin, String slug) {
    return new ProfileAddress(profile, caseSensitive).url(origin, slug);
  }

  /**
   * The contact's slug in an address that a person gave: decoded, in normal form C and, unless the
   * site tells names apart by their case, lower case. Empty when the address is not, spelled
   * plainly, a profile of the site at {@code origin}.
   */
  public Optional<String> slugOf(String origin, String url) {
    return new ProfileAddress(profile, caseSensitive).slugOf(origin, url);
  }

  /** The slug as pages write it, read: decoded, in normal form C and lower case. */
  public Optional<String> slug(String written) {
    return new ProfileAddress(profile, caseSensitive).slug(written);
  }

  /** Whether the site has what an action of {@code kind} needs. */
  public boolean supports(ActionKind kind) {
    return switch (kind) {
      case INVITE, VIEW, SESSION_CHECK, RELATION_CHECK -> true;
      case LIKE -> shape.likes();
      case WITHDRAW -> shape.withdraw() != Shape.Withdraw.NONE;
      case PENDING_LIST -> lists.containsKey(ListName.PENDING);
    };
  }
}
