package dev.flotilla.worker.page;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import java.util.Locale;

/** The browser did not do what a deed asked of it. */
public final class PageTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What went wrong. */
  public enum Kind {
    TOO_SLOW,
    /** The page, the browser or its driver is gone. */
    GONE,
    /** The address gave no page: connection refused, name unknown, and the like. */
    UNREACHABLE,
    OTHER
  }

  private final Kind kind;

  private PageTrouble(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  static PageTrouble of(String deed, PlaywrightException e) {
    var said = String.valueOf(e.getMessage());
    return new PageTrouble(kind(e, said), deed + ": " + said.lines().findFirst().orElse(""), e);
  }

  /** What went wrong. */
  public Kind kind() {
    return kind;
  }

  private static Kind kind(PlaywrightException e, String said) {
    if (e instanceof TimeoutError) {
      return Kind.TOO_SLOW;
    }
    var text = said.toLowerCase(Locale.ROOT);
    if (text.contains("closed")
        || text.contains("crash")
        || text.contains("failed to read message")
        || text.contains("failed to write")) {
      return Kind.GONE;
    }
    return text.contains("net::") ? Kind.UNREACHABLE : Kind.OTHER;
  }
}
