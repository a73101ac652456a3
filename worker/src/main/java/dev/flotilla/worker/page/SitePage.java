package dev.flotilla.worker.page;

import dev.flotilla.selectors.Element;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * A page seen through a pack. Deeds throw {@link FenceClosed} where they may no longer be done,
 * {@link ElementMissing} where the pack finds nothing, {@link PageTrouble} where the browser fails.
 */
public interface SitePage {
  /** Goes to an address of the site. */
  void open(String url);

  /**
   * Reads the page: at once where {@code wakeMs} is 0, else as soon as one of {@code wake} shows or
   * the page has something to tell, and at the latest then.
   */
  Sight look(List<Element> wake, long wakeMs);

  /** As {@link #look}, waking when the page hears clicks. */
  Sight lookWhenReady(long wakeMs);

  /** Clicks. Whatever the page makes of it, the deed itself is held back. */
  void click(Element element);

  /** Writes into a field, in place of what was there. */
  void fill(Element element, String text);

  /** Reads the page and takes hold of the element in the same moment. */
  Aim aim(Element element);

  /**
   * Lets the deed through and clicks what was aimed at, once and within {@code leftMs}, which is
   * asked at the last moment. {@link FenceClosed} where nothing is left: then nothing was clicked.
   */
  void commit(Aim aim, LongSupplier leftMs);

  /** Holds the deed back again. */
  void hold();

  /** Whether the page tried the deed while it was held back. */
  boolean heldBack();

  /** Whether the site itself sent us on from the address last opened. */
  boolean redirected();

  /** An element held fast, and the page as it was then. */
  interface Aim {
    /** The page at that moment. */
    Sight sight();
  }
}
