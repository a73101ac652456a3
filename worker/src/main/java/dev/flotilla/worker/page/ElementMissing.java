package dev.flotilla.worker.page;

import dev.flotilla.selectors.Element;
import java.util.Locale;

/** No candidate of the pack found the element: the site has changed under us. */
public final class ElementMissing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Element element;

  ElementMissing(Element element) {
    super("No candidate of the pack found " + element);
    this.element = element;
  }

  /** The element's name in the pack. */
  public String element() {
    return element.name().toLowerCase(Locale.ROOT);
  }
}
