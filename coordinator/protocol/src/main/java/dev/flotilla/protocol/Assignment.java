package dev.flotilla.protocol;

import org.jspecify.annotations.Nullable;

/**
 * One attempt at one action. {@code attempt} counts from 1.
 *
 * @param cursor where the last part of the action stopped, as its {@link Report} said; absent at
 *     the beginning
 * @param seen what the worker told when it asked leave for the deed that is in doubt; absent unless
 *     this is to verify it
 */
public record Assignment(
    String id,
    int attempt,
    Mode mode,
    Action action,
    @Nullable String cursor,
    @Nullable String seen) {
  /** One that verifies nothing, or nothing that was told of. */
  public Assignment(String id, int attempt, Mode mode, Action action, @Nullable String cursor) {
    this(id, attempt, mode, action, cursor, null);
  }
}
