package dev.flotilla.selectors;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a worker knows about one version of one site. Immutable.
 *
 * @param profile the profile's path, holding {@code {slug}}
 * @param defaultNoteLimit the longest note, in UTF-16 code units, where the page does not say
 * @param shadowHosts elements whose open shadow roots belong to the page
 * @param ready all of these show once clicks are heard
 * @param signedIn any of these proves that the session is signed in
 * @param sends addresses of the requests that are the deed itself, {@code *} for anything
 * @param identity where the page says who it is about; the first place is the one that counts, and
 *     every other that can be read must agree
 * @param elements how each is found, sturdiest way first
 * @param words by language tag, then by word; {@code {*}} in a word stands for anything
 */
public record Pack(
    String site,
    String version,
    String profile,
    int defaultNoteLimit,
    List<String> shadowHosts,
    List<Find> ready,
    List<Find> signedIn,
    List<String> sends,
    Map<Identity, List<Reading>> identity,
    Map<Amount, List<Reading>> amounts,
    Map<Element, List<Find>> elements,
    List<RelationRule> relations,
    List<FindingRule> findings,
    Map<String, Map<String, String>> words) {
  public Pack {
    shadowHosts = List.copyOf(shadowHosts);
    ready = List.copyOf(ready);
    signedIn = List.copyOf(signedIn);
    sends = List.copyOf(sends);
    identity = Map.copyOf(identity);
    amounts = Map.copyOf(amounts);
    elements = Map.copyOf(elements);
    relations = List.copyOf(relations);
    findings = List.copyOf(findings);
    words = Map.copyOf(words);
  }

  /** Reads a pack; throws {@link PackFaults} with everything wrong with it. */
  public static Pack parse(String text) {
    return PackParser.parse(text);
  }

  /** The address of a contact's profile. {@code origin} is scheme, host and port. */
  public String profileUrl(String origin, String slug) {
    return new ProfileAddress(profile).url(origin, slug);
  }

  /**
   * The contact's slug in an address that a person gave: decoded, in normal form C and lower case.
   * Empty when the address is not, spelled plainly, a profile of the site at {@code origin}.
   */
  public Optional<String> slugOf(String origin, String url) {
    return new ProfileAddress(profile).slugOf(origin, url);
  }

  /** The slug as pages write it, read: decoded, in normal form C and lower case. */
  public Optional<String> slug(String written) {
    return ProfileAddress.slug(written);
  }
}
