package dev.flotilla.protocol;

import org.jspecify.annotations.Nullable;

/**
 * One attempt at one action. {@code attempt} counts from 1.
 *
 * @param cursor where the last part of the action stopped, as its {@link Report} said; absent at
 *     the beginning
 */
public record Assignment(
    String id, int attempt, Mode mode, Action action, @Nullable String cursor) {}
