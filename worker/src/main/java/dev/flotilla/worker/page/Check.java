package dev.flotilla.worker.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition as {@code page.js} takes it.
 *
 * @param kind its name in a pack, or {@code fact} for one that only Java can decide
 * @param find the number of the way to find, or of the fact
 * @param pattern a regular expression, or a variant's name
 * @param of the alternatives of {@code any}
 */
record Check(
    String kind, @Nullable Integer find, @Nullable String pattern, @Nullable List<Check> of) {}
