package dev.flotilla.selectors;

import org.jspecify.annotations.Nullable;

/**
 * One way to find something on a page. Selector, word, text and exact text may hold {@code {slug}},
 * {@code {member_id}} and {@code {name}}, as read from the page; with one unread, nothing is found.
 *
 * @param css a CSS selector
 * @param word a dictionary word that its label, or else its text, must be
 * @param text a regular expression its text must contain
 * @param exact what its text must be, letter by letter
 * @param variant the variant of the site in which it is looked for; absent for any
 */
public record Find(
    String css,
    @Nullable String word,
    @Nullable String text,
    @Nullable String exact,
    @Nullable String variant) {}
