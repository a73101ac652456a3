package dev.flotilla.protocol.api;

import org.jspecify.annotations.Nullable;

/**
 * {@code POST /v1/packs/{site}/release}.
 *
 * @param canaryPercent 1 to 99 to let that share of the accounts try the version; absent or 100
 *     releases it to all
 */
public record PackRelease(String version, @Nullable Integer canaryPercent) {}
