package dev.flotilla.protocol.api;

import org.jspecify.annotations.Nullable;

/**
 * {@code POST /v1/accounts}.
 *
 * @param name what people call it, unique in the fleet
 * @param site the pack's site, such as {@code practice}
 * @param policy the limits to go by; absent means {@code standard}
 * @param tenant whose it is; absent means {@code default}
 */
public record NewAccount(
    String name, String site, @Nullable String policy, @Nullable String tenant) {}
