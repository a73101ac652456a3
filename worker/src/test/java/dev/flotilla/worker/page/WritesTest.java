package dev.flotilla.worker.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.selectors.WriteRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WritesTest {
  private final Writes writes =
      new Writes(
          Map.of(
              ActionKind.INVITE,
              List.of(new WriteRule("/rel*", null, null), new WriteRule("/x", "POST", null)),
              ActionKind.WITHDRAW,
              List.of(
                  new WriteRule("/rel/undo*", null, null),
                  new WriteRule("/rel*", null, Pattern.compile("undo=1")),
                  new WriteRule("/x", "POST", null)),
              ActionKind.LIKE,
              List.of(new WriteRule("/rel*", null, Pattern.compile("fav=1")))));

  @Test
  void theRuleThatTellsMoreNamesTheKind() {
    assertThat(kinds("GET", "/rel?id=7", "")).containsExactly(ActionKind.INVITE);
    assertThat(kinds("POST", "/rel/undo/7", "")).containsExactly(ActionKind.WITHDRAW);
    assertThat(kinds("POST", "/rel", "undo=1")).containsExactly(ActionKind.WITHDRAW);
  }

  @Test
  void theVerySameRequestIsOfBothKinds() {
    assertThat(kinds("POST", "/x", ""))
        .containsExactlyInAnyOrder(ActionKind.INVITE, ActionKind.WITHDRAW);
  }

  @Test
  void whereEachRuleTellsSomethingElseTheDeedIsOfNoKind() {
    assertThat(kinds("POST", "/rel/undo/7", "like=1")).containsExactly(ActionKind.WITHDRAW);
    assertThat(kinds("POST", "/rel/undo/7", "fav=1")).isEmpty();
  }

  @Test
  void aBodyThatCannotBeReadIsOfNoKind() {
    assertThat(kinds("POST", "/rel", null)).isEmpty();
  }

  @Test
  void theQueryNeedNotBeInTheRule() {
    assertThat(writes.judge("POST", "/x?y=1", "")).isInstanceOf(Writes.Judged.Deed.class);
    assertThat(writes.judge("GET", "/x", "")).isInstanceOf(Writes.Judged.Harmless.class);
    assertThat(writes.judge("OPTIONS", "/rel", "")).isInstanceOf(Writes.Judged.Harmless.class);
  }

  private Set<ActionKind> kinds(String method, String address, @Nullable String posted) {
    return ((Writes.Judged.Deed) writes.judge(method, address, posted)).kinds();
  }
}
