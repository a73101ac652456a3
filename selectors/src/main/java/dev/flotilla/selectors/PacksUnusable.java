package dev.flotilla.selectors;

/** A place that holds packs cannot be used as it is; the message says which file and why. */
public final class PacksUnusable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PacksUnusable(String message) {
    super(message);
  }

  PacksUnusable(String message, Throwable cause) {
    super(message, cause);
  }
}
