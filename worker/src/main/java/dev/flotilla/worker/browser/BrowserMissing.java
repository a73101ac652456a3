package dev.flotilla.worker.browser;

/** There is no browser to work with. The message says what to type. */
public final class BrowserMissing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrowserMissing(String message) {
    super(message);
  }
}
