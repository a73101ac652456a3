package dev.flotilla.worker.page;

import dev.flotilla.protocol.Lookup;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.ListName;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A page seen through a pack, for one attempt. Deeds throw {@link FenceClosed} where they may no
 * longer be done, {@link ElementMissing} where the pack finds nothing, {@link PageTrouble} where
 * the browser fails.
 */
public interface SitePage {
  /**
   * Goes to an address of the site. Where it does not open and the pack has a finding for the
   * browser's word for that, the next look answers with the finding; otherwise it throws.
   */
  void open(String url);

  /**
   * Reads the page: at once where {@code wakeMs} is 0, else as soon as one of {@code wake} shows or
   * the page has something to tell, and at the latest then.
   */
  Sight look(List<Element> wake, long wakeMs);

  /** As {@link #look}, waking when the page hears clicks. */
  Sight lookWhenReady(long wakeMs);

  /** The list's rows from index {@code from} on, as they are now. */
  default Rows rows(ListName list, int from) {
    return rows(list, from, 0);
  }

  /** The same, as soon as there is a row {@code from}, and at the latest after {@code wakeMs}. */
  Rows rows(ListName list, int from, long wakeMs);

  /**
   * Goes for further rows, by the list's way to them, and does not wait for them. Rows of a page
   * that is left behind are gone; indices count on.
   */
  void further(ListName list);

  /** Clicks. Whatever the page makes of it, the deed itself is held back. */
  void click(Element element);

  /** Clicks what was aimed at. As with any click but a commit, the deed itself is held back. */
  void click(Aim aim);

  /** Writes into a field, in place of what was there. */
  void fill(Element element, String text);

  /** Reads the page and takes hold of the element in the same moment. */
  Aim aim(Element element);

  /**
   * Takes hold of the element within the row of {@code row}'s key and person, wherever it stands
   * now. {@link ElementMissing} where the row is gone, or is there more than once.
   */
  Aim aimInRow(ListName list, Row row, Element element);

  /**
   * Lets one request of the deed through and clicks what was aimed at, once and within {@code
   * leftMs}, which is asked at the last moment. {@link FenceClosed} where nothing is left: then
   * nothing was clicked.
   */
  void commit(Aim aim, LongSupplier leftMs);

  /** Holds the deed back again. */
  void hold();

  /** Whether the page tried a deed while it was held back. */
  boolean heldBack();

  /** What became of the request that the last commit let through. */
  Written written();

  /** Whether the site itself sent us on from the address last opened. */
  boolean redirected();

  /** How each element was found that was clicked, written into or aimed at, in order. */
  List<Lookup> lookups();

  /**
   * The requests that the page made and the pack watches, such as {@code POST 400 /api/likes},
   * newest last. Values in queries are left out.
   */
  List<String> statuses();

  /** An element held fast, and the page as it was then. */
  interface Aim {
    /** The page at that moment. */
    Sight sight();

    /** The row it stands in, read at that moment; empty where it was not aimed at in a row. */
    Optional<Row> row();
  }
}
