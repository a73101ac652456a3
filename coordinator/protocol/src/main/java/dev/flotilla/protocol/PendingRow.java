package dev.flotilla.protocol;

import org.jspecify.annotations.Nullable;

/**
 * One invitation that waits for an answer, as the site lists it. Sites round an age down, so it is
 * an interval.
 *
 * @param member the contact's id on the site, where the list shows one
 * @param ageFromMs the least age, absent where the list shows none
 * @param ageToMs below this, absent where unknown
 */
public record PendingRow(
    String contact,
    @Nullable String member,
    @Nullable String name,
    @Nullable Long ageFromMs,
    @Nullable Long ageToMs) {}
