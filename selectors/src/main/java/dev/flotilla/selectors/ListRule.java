package dev.flotilla.selectors;

import java.util.List;
import java.util.Map;

/**
 * How a list is read. What is said of a row is looked for within the row, the row itself included.
 *
 * @param address the list's address after the origin; may hold {@code {slug}}
 * @param row every row
 * @param identity who a row is about
 * @param key what tells one row from another, where that is not the person
 * @param age how old it is, as the site words it
 * @param wanted which rows count: pending ones of a directory, posts of the contact's own; empty
 *     for all
 * @param done which of them need nothing more, such as posts that are liked
 * @param total how many rows there are by the site's own count
 * @param empty what the page shows when there are none
 * @param more ways to further rows, of which the first that is there is gone; empty where all come
 *     at once
 */
public record ListRule(
    String address,
    List<Find> row,
    Map<Identity, List<Reading>> identity,
    List<Reading> key,
    List<Reading> age,
    List<Condition> wanted,
    List<Condition> done,
    List<Reading> total,
    List<Condition> empty,
    List<More> more) {
  public ListRule {
    row = List.copyOf(row);
    identity = Map.copyOf(identity);
    key = List.copyOf(key);
    age = List.copyOf(age);
    wanted = List.copyOf(wanted);
    done = List.copyOf(done);
    total = List.copyOf(total);
    empty = List.copyOf(empty);
    more = List.copyOf(more);
  }

  /** How further rows are reached. */
  public sealed interface More {
    /** Scrolling {@code css} to its end; {@code window} for the page itself. */
    record Scroll(String css) implements More {}

    /** Pressing what is found, as long as it is there: further rows join those that are there. */
    record Press(List<Find> finds) implements More {
      public Press {
        finds = List.copyOf(finds);
      }
    }

    /** Following the link that is found to the next page. */
    record Link(List<Find> finds) implements More {
      public Link {
        finds = List.copyOf(finds);
      }
    }

    /** Asking for pages by number in the address, until one has no rows. */
    record Parameter(String name, int first, int step) implements More {}
  }
}
