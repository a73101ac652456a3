package dev.flotilla.coordinator.redis;

/**
 * Redis gave no answer. Whatever was asked may or may not have been done; nothing of it is claimed.
 */
public final class StoreUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreUnavailable(Throwable cause) {
    super("Redis does not answer: " + cause.getMessage(), cause);
  }
}
