package dev.flotilla.worker.page;

/** A deed was asked for after the fence had closed; it was not done. */
public final class FenceClosed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  FenceClosed(String reason) {
    super("The fence is closed: " + reason);
    this.reason = reason;
  }

  /** Why it had closed. */
  public String reason() {
    return reason;
  }
}
