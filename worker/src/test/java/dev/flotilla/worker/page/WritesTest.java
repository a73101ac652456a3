package dev.flotilla.worker.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.selectors.WriteRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                  new WriteRule("/x", "POST", null))));

  @Test
  void theRuleThatTellsMoreNamesTheKind() {
    assertThat(kind("GET", "/rel?id=7", "")).contains(ActionKind.INVITE);
    assertThat(kind("POST", "/rel/undo/7", "")).contains(ActionKind.WITHDRAW);
    assertThat(kind("POST", "/rel", "undo=1")).contains(ActionKind.WITHDRAW);
  }

  @Test
  void whereRulesAreEvenTheDeedIsOfNoKind() {
    assertThat(kind("POST", "/x", "")).isEmpty();
  }

  @Test
  void aBodyThatCannotBeReadIsOfNoKind() {
    assertThat(kind("POST", "/rel", null)).isEmpty();
  }

  @Test
  void theQueryNeedNotBeInTheRule() {
    assertThat(writes.judge("POST", "/x?y=1", "")).isInstanceOf(Writes.Judged.Deed.class);
    assertThat(writes.judge("GET", "/x", "")).isInstanceOf(Writes.Judged.Harmless.class);
    assertThat(writes.judge("OPTIONS", "/rel", "")).isInstanceOf(Writes.Judged.Harmless.class);
  }

  private Optional<ActionKind> kind(String method, String address, @Nullable String posted) {
    return ((Writes.Judged.Deed) writes.judge(method, address, posted)).kind();
  }
}
