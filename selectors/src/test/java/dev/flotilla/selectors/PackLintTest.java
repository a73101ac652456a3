package dev.flotilla.selectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackLintTest {
  private static final String WHOLE = SamplePack.WHOLE;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "more: '#more' | more: '#more' | 31 | no fallback",
        "'#dialog textarea', {css: textarea, variant: wide} | {css: p, word: add}, '#note' | 34 | trusts a word first",
        "de: {add: Nachricht hinzufügen} | de: {sent: Gesendet} | 81 | lacks what other languages have: add",
        "de: {add: Nachricht hinzufügen} | de: {sent: Gesendet} | 81 | words.de.sent is used nowhere",
        "{has: '#edit'} | {status: 404} | 43 | line 42 asks for the same",
        "address: /send, status | address: /other, status | 55 | no address that writes names",
        "{title: Account} | {shows: {css: body, text: Account}} | 20 | over the whole page",
        "likes: yes | likes: no | 40 | elements.like is not used",
        "likes: yes | likes: no | 69 | lists.posts is not read",
        "likes: yes | likes: no | 24 | writes.like is not done",
        "menu: yes | menu: no | 42 | in_menu",
        "invite: dialog | invite: toggle | 12 | reload all the same",
        "like: /like | like: '*/send*' | 24 | another kind"
      })
  void hintsAtWhatAPackShouldThinkOver(String before, String after, int line, String words) {
    var text = WHOLE.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after));

    assertThat(PackLint.hints(text))
        .anySatisfy(hint -> {
          assertThat(hint.line()).isEqualTo(line);
          assertThat(hint.toString()).contains(words);
        });
  }

  @Test
  void theSamplePackHasNoHintButThatItHasNoFallbacks() {
    assertThat(PackLint.hints(WHOLE))
        .extracting(Fault::message)
        .allMatch(message -> message.contains("no fallback"));
  }

  @Test
  void aPackWithFaultsHasNoHints() {
    assertThatThrownBy(() -> PackLint.hints(WHOLE.replace("format: 2", "format: 3")))
        .isInstanceOf(PackFaults.class);
  }

  @Test
  void noRuleOfAPackOfThisBuildIsInVain() {
    var hints = PackLint.hints(Packs.bundled().released("practice").orElseThrow().text());

    assertThat(hints)
        .extracting(Fault::message)
        .noneMatch(message -> message.contains("never has"));
  }
}
