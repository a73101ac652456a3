package dev.flotilla.selectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackDiffTest {
  private static final String WHOLE = SamplePack.WHOLE;

  @Test
  void thereIsNothingBetweenAPackAndItself() {
    assertThat(PackDiff.between(Pack.parse(WHOLE), Pack.parse(WHOLE))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "proof: page | proof: reload | shape was",
        "more: '#more' | more: ['#menu', '#more'] | elements.more gains",
        "like: .like | like: .love | elements.like loses",
        "'#dialog textarea', {css: textarea, variant: wide} | {css: textarea, variant: wide}, '#dialog textarea' | elements.note_field asks earlier for",
        "rule: week | rule: weekly | findings gains weekly",
        "{has: '#edit'} | {has: '#change'} | relations.own was",
        "/like | /love | writes.like gains",
        "row: .row | row: .line | lists.pending was",
        "de: {add: Nachricht hinzufügen} | de: {add: Notiz hinzufügen} | words.de.add was Nachricht",
        "de: {add: | fr: {add: | words.de loses add"
      })
  void saysWhatDiffers(String before, String after, String words) {
    var text = WHOLE.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after));

    assertThat(PackDiff.between(Pack.parse(WHOLE), Pack.parse(text)))
        .anySatisfy(line -> assertThat(line).contains(words));
  }
}
