package dev.flotilla.selectors;

import org.jspecify.annotations.Nullable;

/**
 * Where a value is read.
 *
 * @param place its name in evidence, such as {@code card}
 * @param css the element, absent to read the page's address after its origin
 * @param attribute of the element, absent to read its text
 * @param pattern a regular expression whose first group is the value, absent to take all
 * @param variant the variant of the site in which it is read; absent for any
 */
public record Reading(
    String place,
    @Nullable String css,
    @Nullable String attribute,
    @Nullable String pattern,
    @Nullable String variant) {}
