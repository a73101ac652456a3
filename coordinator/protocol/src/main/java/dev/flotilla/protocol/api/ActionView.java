package dev.flotilla.protocol.api;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.NotePolicy;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An action as clients see it.
 *
 * @param profile the contact's profile address; it and {@code contact} are absent where the action
 *     is about nobody
 * @param contact the slug of the profile
 * @param posts how many posts a like is for
 * @param parts parts of it that are done, for an action done in parts
 * @param attempt the current or last attempt, 0 before the first
 * @param outcome of the last attempt that was reported
 * @param reason why it waits for a person, or what the person said who decided; absent otherwise
 */
public record ActionView(
    String id,
    String account,
    ActionKind kind,
    @Nullable String profile,
    @Nullable String contact,
    @Nullable String member,
    @Nullable String note,
    @Nullable NotePolicy notePolicy,
    @Nullable Integer posts,
    int parts,
    ActionState state,
    int attempt,
    @Nullable Outcome outcome,
    @Nullable Verdict verdict,
    Instant createdAt,
    @Nullable Instant settledAt,
    @Nullable String reason) {}
