package dev.flotilla.protocol.api;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An action as clients see it.
 *
 * @param contact the slug of the profile
 * @param attempt the current or last attempt, 0 before the first
 * @param outcome of the last attempt that was reported
 */
public record ActionView(
    String id,
    String account,
    ActionKind kind,
    String profile,
    String contact,
    @Nullable String note,
    ActionState state,
    int attempt,
    @Nullable Outcome outcome,
    @Nullable Verdict verdict,
    Instant createdAt,
    @Nullable Instant settledAt) {}
