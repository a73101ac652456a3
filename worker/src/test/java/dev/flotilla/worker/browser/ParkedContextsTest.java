package dev.flotilla.worker.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import dev.flotilla.worker.Browsers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ParkedContextsTest {
  private static final String STATE =
      """
      {"cookies":[{"name":"seat","value":"1","domain":"127.0.0.1","path":"/","expires":-1,
       "httpOnly":true,"secure":false,"sameSite":"Lax"}],"origins":[]}\
      """;
  private static BrowserHost host;

  @BeforeAll
  static void start() {
    host = Browsers.start();
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  @Test
  void givesBackAContextOnlyForTheSessionItHolds() {
    var parked = new ParkedContexts(5);
    var ada = host.context(STATE);
    var bob = host.context(STATE);
    parked.park("ada", ada, 3);
    parked.park("bob", bob, 3);

    assertThat(parked.take("ada", 3)).contains(ada);
    assertThat(parked.take("ada", 3)).isEmpty();
    assertThat(parked.take("bob", 4)).isEmpty();
    assertThat(parked.accounts()).isEmpty();
    assertThat(isOpen(ada)).isTrue();
    assertThat(isOpen(bob)).isFalse();
  }

  @Test
  void letsTheLongestUnusedGo() {
    var parked = new ParkedContexts(2);
    var first = host.context(STATE);
    parked.park("a", first, 1);
    parked.park("b", host.context(STATE), 1);
    parked.park("c", host.context(STATE), 1);

    assertThat(parked.accounts()).isEqualTo(List.of("b", "c"));
    assertThat(isOpen(first)).isFalse();
  }

  @Test
  void aSessionIsSavedOnlyWhenItsCookiesChanged() {
    try (var context = host.context(STATE)) {
      assertThat(SessionState.changed(context, STATE)).isEmpty();

      context.addCookies(
          List.of(new Cookie("seat", "2").setDomain("127.0.0.1").setPath("/").setHttpOnly(true)));

      assertThat(SessionState.changed(context, STATE))
          .hasValueSatisfying(state -> assertThat(state).contains("\"value\":\"2\""));
    }
  }

  private static boolean isOpen(BrowserContext context) {
    return host.contexts().contains(context);
  }
}
