package dev.flotilla.worker.page;

import dev.flotilla.selectors.Identity;
import java.util.Map;

/**
 * A row of a list, as it was read.
 *
 * @param index counted from 0 over the whole list, pages that were left behind included
 * @param identity who it is about, as far as it says
 * @param key what tells it from other rows; empty where the list has no key of its own
 * @param age as the site words it, or a machine-readable time; empty where none shows
 * @param language of the row's words: its own or the page's tag
 * @param wanted whether it counts: a pending one, a post of the contact's own
 * @param done whether nothing is left to do on it
 */
public record Row(
    int index,
    Map<Identity, String> identity,
    String key,
    String age,
    String language,
    boolean wanted,
    boolean done) {
  public Row {
    identity = Map.copyOf(identity);
  }

  /** Whether both say the same of key and person: {@code other} may stand elsewhere by now. */
  public boolean isSameAs(Row other) {
    return key.equals(other.key)
        && identity.equals(other.identity)
        && !(key.isEmpty() && identity.isEmpty());
  }
}
