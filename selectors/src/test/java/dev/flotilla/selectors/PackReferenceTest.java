package dev.flotilla.selectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference is what pack writers have: it says all that the parser knows, and no more. */
class PackReferenceTest {
  private static final Path REFERENCE = Path.of("../docs/reference/packs.md");
  private static final Pattern CODE = Pattern.compile("`([a-z0-9_]+)[`:]");

  static Arguments[] tables() {
    return new Arguments[] {
      Arguments.of("The file", Grammar.PACK.names()),
      Arguments.of("shape", Grammar.SHAPE.names()),
      Arguments.of("Finding things", Grammar.FIND.names()),
      Arguments.of("elements", Grammar.ELEMENTS.names()),
      Arguments.of("relations", names(Relation.class)),
      Arguments.of("lists", Grammar.LIST.names())
    };
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableListsEveryFieldAndNoOther(String section, Collection<String> fields)
      throws IOException {
    assertThat(firstColumn(section)).containsExactlyInAnyOrderElementsOf(fields);
  }

  @Test
  void everyConditionIsListed() throws IOException {
    var known = new TreeSet<>(Grammar.CONDITIONS.names());
    known.add("loaded");

    assertThat(firstColumn("Conditions")).containsExactlyInAnyOrderElementsOf(known);
  }

  static Arguments[] prose() {
    return new Arguments[] {
      Arguments.of("note", Grammar.NOTE.names()),
      Arguments.of("note", names(NoteRule.Unit.class)),
      Arguments.of("Conditions", Grammar.RESPONSE.names()),
      Arguments.of("Conditions", Grammar.JSON.names()),
      Arguments.of("variants", Grammar.VARIANTS.names()),
      Arguments.of("writes", Grammar.WRITES_BY_KIND.names()),
      Arguments.of("writes", Grammar.WRITE.names()),
      Arguments.of("identity", Grammar.IDENTITY.names()),
      Arguments.of("identity", Grammar.READING.names()),
      Arguments.of("amounts", Grammar.AMOUNTS.names()),
      Arguments.of("relations", Grammar.RELATIONS.names()),
      Arguments.of("findings", Grammar.FINDINGS.names()),
      Arguments.of("findings", names(Finding.class)),
      Arguments.of("lists", Grammar.MORE.names()),
      Arguments.of("lists", names(ListName.class)),
      Arguments.of("ages", Grammar.AGE.names())
    };
  }

  @ParameterizedTest
  @MethodSource("prose")
  void aSectionNamesEveryField(String section, Collection<String> fields) throws IOException {
    var named = new TreeSet<String>();
    CODE.matcher(section(section)).results().forEach(found -> named.add(found.group(1)));

    assertThat(named).containsAll(fields);
  }

  private static Set<String> firstColumn(String section) throws IOException {
    var named = new TreeSet<String>();
    section(section)
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split("\\|", -1)[1])
        .forEach(cell -> CODE.matcher(cell).results().forEach(found -> named.add(found.group(1))));
    return named;
  }

  private static String section(String title) throws IOException {
    var text = Files.readString(REFERENCE);
    var start = text.indexOf("\n## " + title + '\n');
    assertThat(start).as("a section named " + title).isNotNegative();
    var end = text.indexOf("\n## ", start + 1);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  private static <E extends Enum<E>> Set<String> names(Class<E> type) {
    var names = new TreeSet<String>();
    Arrays.stream(type.getEnumConstants())
        .forEach(constant -> names.add(constant.name().toLowerCase(Locale.ROOT)));
    return names;
  }
}
