package dev.flotilla.selectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.flotilla.protocol.Verdict;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackParserTest {
  private static final String WHOLE =
      """
      format: 1
      site: sample
      version: 1.2.3
      profile: /p/{slug}
      note_limit: 300
      ready: body.ready
      signed_in: ['#me', '#account']
      sends: '*/send*'
      identity:
        slug: {place: address, pattern: '^/p/([^/]+)'}
        member_id: {place: card, css: '#card', attribute: data-id}
        name: {place: card, css: '#card h1'}
      elements:
        connect: '#connect[data-id="{member_id}"]'
        more: '#more'
        invite_dialog: '#dialog'
        add_note: {css: '#dialog button', word: add}
        note_field: '#dialog textarea'
        send_with_note: '#send'
        send_without_note: '#plain'
      relations:
        - {relation: unavailable, rule: gone, when: [{status: 404}]}
        - {relation: own, rule: own, when: [{has: '#edit'}]}
        - {relation: pending, rule: pending, when: [{shows: '#pending'}]}
        - {relation: connected, rule: friend, when: [{shows: '#friend'}]}
        - {relation: incoming, rule: incoming, when: [{shows: '#accept'}]}
        - {relation: withdrawn, rule: held, when: [{has: '#held'}]}
        - {relation: connectable, rule: open, when: [{shows: '#connect'}]}
        - {relation: closed, rule: closed, when: [{shows: '#menu'}, {lacks: '#connect'}]}
        - {relation: in_menu, rule: menu, when: [{shows: '#more'}]}
      findings:
        - finding: weekly_limit
          rule: week
          proves: not_sent
          when: [{response: {address: /send, status: [400, 429], body: WEEK}}]
      words:
        en: {add: Add a note}
        de: {add: Nachricht hinzufügen}
      """;

  @Test
  void readsAWholePack() {
    var pack = Pack.parse(WHOLE);

    assertThat(pack.ready()).containsExactly(new Find("body.ready", null, null));
    assertThat(pack.signedIn()).hasSize(2);
    assertThat(pack.elements().get(Element.ADD_NOTE))
        .containsExactly(new Find("#dialog button", "add", null));
    assertThat(pack.words().get("de")).containsEntry("add", "Nachricht hinzufügen");
    var finding = pack.findings().getFirst();
    assertThat(finding.finding()).isEqualTo(Finding.WEEKLY_LIMIT);
    assertThat(finding.proves()).isEqualTo(Verdict.NOT_SENT);
    assertThat(finding.when()).singleElement().isInstanceOf(Condition.Response.class);
    assertThat(((Condition.Response) finding.when().getFirst()).codes())
        .isEqualTo(Set.of(400, 429));
    assertThat(pack.profileUrl("http://a.example", "ada")).isEqualTo("http://a.example/p/ada");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "format: 1 | format: 2 | 1 | must be 1",
        "site: sample | sight: sample | 1 | needs the field site",
        "site: sample | sight: sample | 2 | is not a field here",
        "profile: /p/{slug} | profile: /p/ | 4 | {slug}",
        "note_limit: 300 | note_limit: many | 5 | whole number",
        "{member_id} | {member} | 14 | {member}",
        "  more: '#more' | | 14 | says nothing of more",
        "more: '#more' | moar: '#more' | 15 | is not one of",
        "pattern: '^/p/([^/]+)' | pattern: '^/p/[^/]+' | 10 | needs a group",
        "pattern: '^/p/([^/]+)' | pattern: '^/p/([^/+' | 10 | no regular expression",
        "relation: own | relation: mine | 23 | is not one of",
        "rule: own | rule: gone | 23 | earlier rule",
        "{has: '#edit'} | {smells: '#edit'} | 23 | is not a field here",
        "word: add} | word: plus} | 17 | no language has",
        "proves: not_sent | proves: nothing | 34 | is not one of",
        "place: card, css: '#card h1' | css: '#card h1' | 12 | needs place",
        "site: sample | site: [sample | 3 | no YAML",
        "site: sample | site: sample\\nsite: again | 3 | is there twice"
      })
  void saysWhatIsWrongAndWhere(String before, @Nullable String after, int line, String words) {
    var text = WHOLE.replaceFirst(Pattern.quote(before), quoted(after));

    var thrown = catchThrowableOfType(PackFaults.class, () -> Pack.parse(text));

    assertThat(thrown.faults())
        .anySatisfy(fault -> {
          assertThat(fault.line()).isEqualTo(line);
          assertThat(fault.message()).contains(words);
        });
  }

  @Test
  void tellsEveryFaultInTheOrderOfItsLine() {
    var text =
        WHOLE
            .replace("note_limit: 300", "note_limit: many")
            .replace("relation: own", "relation: mine")
            .replace("format: 1", "format: 2");

    var thrown = catchThrowableOfType(PackFaults.class, () -> Pack.parse(text));

    assertThat(thrown.faults().stream().map(Fault::line).toList()).containsSequence(1, 5);
    assertThat(thrown.faults().stream().map(Fault::line).toList()).contains(23).isSorted();
    assertThat(thrown).hasMessageContaining("faults").hasMessageContaining("line 5");
  }

  @Test
  void refusesAnEmptyAndAnEndlessPack() {
    assertThat(faults("")).containsExactly(new Fault(0, "the pack is empty"));
    assertThat(faults("a".repeat(300_000))).hasSize(1);
  }

  private static List<Fault> faults(String text) {
    return catchThrowableOfType(PackFaults.class, () -> Pack.parse(text)).faults();
  }

  private static String quoted(@Nullable String replacement) {
    return replacement == null ? "" : Matcher.quoteReplacement(replacement.replace("\\n", "\n"));
  }
}
