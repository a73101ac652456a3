package dev.flotilla.worker.page;

import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.ListName;

/** No candidate of the pack found the element: the site has changed under us. */
public final class ElementMissing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String element;

  ElementMissing(Element element) {
    this(LookPlan.name(element));
  }

  private ElementMissing(String element) {
    super("No candidate of the pack found " + element);
    this.element = element;
  }

  /** What leads to the list's further rows is not there. */
  static ElementMissing more(ListName list) {
    return new ElementMissing(LookPlan.name(list) + ".more");
  }

  /** The pack does not say how the list is read. */
  static ElementMissing list(ListName list) {
    return new ElementMissing(LookPlan.name(list));
  }

  /** The element's name in the pack; {@code pending.more} for a list's way to further rows. */
  public String element() {
    return element;
  }
}
