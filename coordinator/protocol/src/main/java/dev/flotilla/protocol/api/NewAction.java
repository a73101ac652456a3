package dev.flotilla.protocol.api;

import dev.flotilla.protocol.ActionKind;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /v1/accounts/{id}/actions}.
 *
 * @param profile the contact's profile address on the account's site
 * @param note only with an invite
 */
public record NewAction(ActionKind kind, String profile, @Nullable String note) {}
