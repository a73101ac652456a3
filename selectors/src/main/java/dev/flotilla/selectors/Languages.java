package dev.flotilla.selectors;

import java.util.Map;

/**
 * The words of a site, by language.
 *
 * @param byDefault the language of a page that names none
 * @param mixed whether a word of any language counts on every page, for sites whose parts come in
 *     languages of their own
 * @param words by language tag, then by word; {@code {*}} in a word stands for anything
 */
public record Languages(String byDefault, boolean mixed, Map<String, Map<String, String>> words) {
  public Languages {
    words = Map.copyOf(words);
  }
}
