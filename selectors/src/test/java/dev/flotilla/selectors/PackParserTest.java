package dev.flotilla.selectors;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Verdict;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackParserTest {
  private static final String WHOLE = SamplePack.WHOLE;

  @Test
  void readsAWholePack() {
    var pack = Pack.parse(WHOLE);

    assertThat(pack.ready()).containsExactly(new Condition.Loaded());
    assertThat(pack.signedIn()).hasSize(2);
    assertThat(pack.note()).contains(new NoteRule(300, 400, NoteRule.Unit.GRAPHEMES));
    assertThat(pack.shape().withdraw()).isEqualTo(Shape.Withdraw.LIST);
    assertThat(pack.writes())
        .containsOnlyKeys(ActionKind.INVITE, ActionKind.WITHDRAW, ActionKind.LIKE);
    assertThat(pack.identity()).containsOnlyKeys(Identity.SLUG, Identity.MEMBER_ID);
    assertThat(pack.elements().get(Element.ADD_NOTE))
        .containsExactly(new Find("#dialog button", "add", null, null, null));
    assertThat(requireNonNull(pack.elements().get(Element.NOTE_FIELD)).getLast().variant())
        .isEqualTo("wide");
    assertThat(pack.variants()).extracting(Variant::name).containsExactly("wide", "narrow");
    assertThat(pack.languages().words().get("de")).containsEntry("add", "Nachricht hinzufügen");
    assertThat(pack.languages().byDefault()).isEqualTo("en");
    assertThat(pack.ages())
        .extracting(AgeRule::number)
        .containsExactly(OptionalInt.of(1), OptionalInt.empty());
    assertThat(pack.profileUrl("http://a.example", "ada")).isEqualTo("http://a.example/p/ada");
  }

  @Test
  void readsRulesAndLists() {
    var pack = Pack.parse(WHOLE);

    var finding = pack.findings().getFirst();
    assertThat(finding.finding()).isEqualTo(Finding.WEEKLY_LIMIT);
    assertThat(finding.proves()).isEqualTo(Verdict.NOT_SENT);
    assertThat(finding.during()).containsExactly(ActionKind.INVITE);
    var response = (Condition.Response) finding.when().getFirst();
    assertThat(response.codes()).isEqualTo(Set.of(400, 429));
    assertThat(response.json()).isEqualTo(new Condition.JsonPlace("/why", "WEEK", null));
    assertThat(pack.findings().getLast().when())
        .singleElement()
        .isInstanceOf(Condition.Failed.class);
    var pending = requireNonNull(pack.lists().get(ListName.PENDING));
    assertThat(pending.more()).contains(new ListRule.More.Parameter("page", 1, 1));
    assertThat(pending.identity()).containsOnlyKeys(Identity.SLUG);
    assertThat(requireNonNull(pack.lists().get(ListName.POSTS)).more().getFirst())
        .isInstanceOf(ListRule.More.Press.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "format: 2 | format: 1 | 1 | must be 2",
        "site: sample | sit: sample | 1 | needs the field site",
        "site: sample | sit: sample | 2 | did you mean site?",
        "site: sample | site: Sample Site | 2 | lower-case letters",
        "menu: yes\\n  pending: | pending: | 5 | needs the field menu",
        "menu: yes | menu: maybe | 6 | not one of yes, no",
        "pending: list | pending: profile | 5 | pending must be list or directory",
        "confirm: dialog | confirm: dialogue | 9 | did you mean dialog?",
        "profile: /p/{slug} | profile: /p/ | 13 | {slug}",
        "home: /start | home: start | 14 | beginning with /",
        "limit: 300 | limit: many | 15 | whole number",
        "at_most: 400 | at_most: 200 | 15 | at_most no less",
        "{name: narrow | {name: wide | 17 | twice",
        "[loaded] | [loadet] | 18 | must be loaded",
        "title: Account | title: '(' | 20 | no regular expression",
        "\\n  like: /like | | 22 | says nothing of like",
        "name: none | name: {css: h1} | 28 | needs the field place",
        "slug: {place: address, pattern: '^/p/([^/]+)'} | slug: none | 26 | must be a mapping",
        "member_id: {place: card, css: '#card', attribute: data-id} | member_id: none | 26 | a slug alone",
        "pattern: '^/p/([^/]+)' | pattern: '^/p/[^/]+' | 26 | needs a group",
        "pattern: '^/p/([^/]+)' | pattern: '^/p/([^/+' | 26 | no regular expression",
        "pattern: '^/p/([^/]+)' | pattern: '^/p/([^/]++)' | 26 | possessive",
        "{member_id} | {member} | 30 | {member}",
        "'#connect[data-id=\"{member_id}\"]' | '#connect[data-id' | 30 | no selector",
        "more: '#more' | moar: '#more' | 31 | did you mean more?",
        "more: '#more'\\n  invite | invite | 30 | says nothing of more",
        "more: '#more' | more: [['#more']] | 31 | must be a mapping",
        "\\n  like: .like | | 30 | says nothing of like",
        "word: add} | word: plus} | 33 | no language has",
        "word: add} | word: ad} | 33 | did you mean add?",
        "variant: wide} | variant: wide-one} | 34 | variants does not name",
        "relation: own | relation: mine | 43 | is not one of",
        "rule: own | rule: gone | 43 | earlier rule",
        "{has: '#edit'} | {smells: '#edit'} | 43 | is not a field here",
        "{has: '#edit'} | {has: '#edit', shows: '#edit'} | 43 | exactly one",
        "never: [incoming, withdrawn] | never: [incoming] | 42 | says nothing of withdrawn",
        "never: [incoming, withdrawn] | never: [incoming, withdrawn, own] | 49 | has a rule",
        "proves: not_sent | proves: nothing | 53 | is not one of",
        "during: [invite] | during: [invites] | 54 | did you mean invite?",
        "status: [400, 429] | status: [4000] | 55 | must be a status",
        "at: /why | at: why | 55 | JSON pointer",
        "key: {place: id, attribute: id, css: .post}\\n    wanted | wanted | 69 | needs key",
        "address: /p/{slug}/posts | address: /p/posts | 69 | needs {slug}",
        "address: /p/{slug}/posts | address: /p/{name}/posts | 69 | {name}",
        "press: .more | pres: .more | 74 | did you mean press?",
        "text: yesterday, unit: days, number: 1 | text: yesterday, unit: days | 77 | needs a group",
        "unit: weeks | unit: fortnights | 78 | is not one of",
        "site: sample | site: [sample | 3 | no YAML",
        "site: sample | site: sample\\nsite: again | 3 | is there twice"
      })
  void saysWhatIsWrongAndWhere(String before, @Nullable String after, int line, String words) {
    var text = WHOLE.replaceFirst(Pattern.quote(before.replace("\\n", "\n")), quoted(after));

    assertThat(text).isNotEqualTo(WHOLE);
    assertThat(faults(text))
        .anySatisfy(fault -> {
          assertThat(fault.line()).isEqualTo(line);
          assertThat(fault.message()).contains(words);
        });
  }

  @Test
  void tellsEveryFaultInTheOrderOfItsLineAndOnce() {
    var text =
        WHOLE
            .replace("limit: 300", "limit: many")
            .replace("relation: own", "relation: mine")
            .replace("format: 2", "format: 1");

    var thrown = catchThrowableOfType(PackFaults.class, () -> Pack.parse(text));

    assertThat(thrown.faults().stream().map(Fault::line).toList()).contains(1, 15, 43).isSorted();
    assertThat(thrown.faults()).doesNotHaveDuplicates();
    assertThat(thrown).hasMessageContaining("faults").hasMessageContaining("line 15");
  }

  @Test
  void refusesAnEmptyAndAnEndlessPack() {
    assertThat(faults("")).containsExactly(new Fault(0, "the pack is empty"));
    assertThat(faults("a".repeat(500_000))).hasSize(1);
    assertThat(faults("just text")).isNotEmpty();
  }

  private static List<Fault> faults(String text) {
    return catchThrowableOfType(PackFaults.class, () -> Pack.parse(text)).faults();
  }

  private static String quoted(@Nullable String replacement) {
    return replacement == null ? "" : Matcher.quoteReplacement(replacement.replace("\\n", "\n"));
  }
}
