package dev.flotilla.selectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PackSchemaTest {
  private static final Path FILE = Path.of("pack.schema.json");
  private final SchemaCheck schema = new SchemaCheck(PackSchema.text());

  @Test
  void theFileForEditorsIsWhatTheGrammarSays() throws IOException {
    if (Boolean.getBoolean("pack.schema.write")) {
      Files.writeString(FILE, PackSchema.text());
    }

    assertThat(FILE)
        .as(
            "Write it anew: mvn -pl selectors -am test -Dtest=PackSchemaTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dpack.schema.write=true")
        .hasContent(PackSchema.text());
  }

  @ParameterizedTest
  @MethodSource("dev.flotilla.selectors.PacksTest#everyFile")
  void acceptsEveryPackOfThisBuild(PackFile file) {
    assertThat(schema.accepts(file.text())).isTrue();
  }

  @Test
  void acceptsTheSamplePack() {
    assertThat(schema.accepts(SamplePack.WHOLE)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "format: 2 | format: 1",
        "site: sample | sight: sample",
        "menu: yes | menu: maybe",
        "limit: 300 | limit: many",
        "home: /start | home: start",
        "[loaded] | [loadet]",
        "more: '#more' | moar: '#more'",
        "relation: own | relation: mine",
        "{has: '#edit'} | {smells: '#edit'}",
        "{has: '#edit'} | {has: '#edit', shows: '#edit'}",
        "never: [incoming, withdrawn] | never: [pending]",
        "status: [400, 429] | status: [4000]",
        "at: /why | at: why",
        "press: .more | pres: .more",
        "unit: weeks | unit: fortnights",
        "en: {add: Add a note} | English: {add: Add a note}"
      })
  void refusesWhatTheGrammarRefuses(String before, String after) {
    var text = SamplePack.WHOLE.replace(before, after);

    assertThat(text).isNotEqualTo(SamplePack.WHOLE);
    assertThat(schema.accepts(text)).isFalse();
  }
}
