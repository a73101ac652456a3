package dev.flotilla.worker.page;

import static dev.flotilla.worker.page.TinyPack.css;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.Shape;
import dev.flotilla.selectors.WriteRule;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class LatchTest {
  private static final String SEND = "fetch('/rel', {method: 'POST', body: '%s'})";
  private static final String TOLD = ".then((r) => String(r.status), () => 'failed')";
  private static TinySite site;

  @BeforeAll
  static void start() {
    site = new TinySite();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @BeforeEach
  void forget() {
    site.forget();
    site.at("/rel", asked -> TinySite.Said.of(201, "{}"));
  }

  @Test
  void readsPassAtTheAddressWhereDeedsAreHeldBack() {
    var page =
        open(
            ActionKind.INVITE,
            "<button onclick=\"" + SEND.formatted("do=invite") + "\">Go</button>");

    var beat = post(page.page(), "do=heartbeat");
    var invited = post(page.page(), "do=invite&to=7");

    assertThat(List.of(beat, invited)).containsExactly("201", "failed");
    assertThat(site.asked("/rel")).containsExactly("POST /rel do=heartbeat");
    assertThat(page.heldBack()).isTrue();
    assertThat(page.statuses()).containsExactly("POST held-back /rel");
    assertThat(page.written()).isEqualTo(Written.NONE);
  }

  @Test
  void aCommitLetsOneRequestOfItsOwnKindThrough() {
    var page =
        open(
            ActionKind.INVITE,
            """
            <button onclick="go()">Go</button><p id=said></p><script>
              const send = (body) => fetch('/rel', {method: 'POST', body}).then(() => 1, () => 0);
              const go = async () => {
                const came = [await send('do=withdraw'), await send('do=invite'), await send('do=invite')];
                document.querySelector('#said').textContent = came.join();
              };
            </script>\
            """);

    page.commit(page.aim(Element.CONNECT), () -> 3_000);
    page.page().waitForFunction("document.querySelector('#said').textContent");

    assertThat(page.page().textContent("#said")).isEqualTo("0,1,0");
    assertThat(site.asked("/rel")).containsExactly("POST /rel do=invite");
    assertThat(page.written()).isEqualTo(Written.ANSWERED);
    assertThat(page.heldBack()).isTrue();
  }

  @Test
  void whatThePageTriedBeforeTheCommitIsNotLetThroughByIt() throws InterruptedException {
    var page = open(ActionKind.INVITE, "<button>Go</button>");
    var tried = new CountDownLatch(1);
    site.at(
        "/mark",
        asked -> {
          tried.countDown();
          return TinySite.Said.of(200, "{}");
        });
    var early = SEND.formatted("do=invite&early") + "; fetch('/mark')";
    page.page().evaluate("setTimeout(() => { " + early + " }, 0), 1");
    // As while the coordinator is asked for a permit: nobody hears the browser.
    assertThat(tried.await(10, TimeUnit.SECONDS)).isTrue();

    page.commit(page.aim(Element.CONNECT), () -> 3_000);
    page.look(List.of(), 200);

    assertThat(site.asked("/rel")).isEmpty();
    assertThat(page.written()).isEqualTo(Written.NONE);
  }

  @Test
  void holdsAgainWhenTold() {
    var page = open(ActionKind.INVITE, "<button>Go</button>");

    page.commit(page.aim(Element.CONNECT), () -> 3_000);
    page.hold();

    assertThat(post(page.page(), "do=invite")).isEqualTo("failed");
    assertThat(site.asked("/rel")).isEmpty();
  }

  @Test
  void aClickThatWouldNavigateLeavesThePageAsItIs() {
    var page =
        open(
            ActionKind.INVITE,
            """
            <form method=post action=/rel><input type=hidden name=do value=invite>
            <button>Go</button></form>\
            """);

    page.click(Element.CONNECT);
    var sight = page.look(List.of(), 300);

    assertThat(sight.shown()).contains(Element.CONNECT);
    assertThat(page.heldBack()).isTrue();
    assertThat(site.asked("/rel")).isEmpty();
  }

  @Test
  void aLinkWithASideEffectIsHeldBackAndLetThroughOnce() {
    site.page("/add", "<p>done</p>");
    var page = open(ActionKind.INVITE, "<a class=b href='/add?id=7'>Go</a>");

    page.click(Element.CONNECT);
    assertThat(site.asked("/add")).isEmpty();
    page.commit(page.aim(Element.CONNECT), () -> 3_000);
    page.page().waitForURL("**/add*");

    assertThat(site.asked("/add")).containsExactly("GET /add?id=7");
    assertThat(page.written()).isEqualTo(Written.ANSWERED);
  }

  @Test
  void aFormThatIsSentOnAfterwardsIsOneRequest() {
    site.at("/rel", asked -> new TinySite.Said(303, Map.of("Location", "/add?done"), ""));
    site.page("/add", "<p>done</p>");
    var page =
        open(
            ActionKind.INVITE,
            "<form method=post action=/rel><button name=do value=invite>Go</button></form>");

    page.commit(page.aim(Element.CONNECT), () -> 3_000);
    page.page().waitForURL("**/add*");

    assertThat(site.asked("/rel")).containsExactly("POST /rel do=invite");
    assertThat(page.written()).isEqualTo(Written.ANSWERED);
  }

  @Test
  void aRequestWithoutAnAnswerIsToldApart() {
    site.at("/rel", asked -> new TinySite.Said(-1, Map.of(), ""));
    var page =
        open(
            ActionKind.INVITE,
            "<button onclick=\"" + SEND.formatted("do=invite") + "\">Go</button>");

    page.commit(page.aim(Element.CONNECT), () -> 3_000);
    while (page.written() == Written.NONE || page.written() == Written.IN_FLIGHT) {
      page.look(List.of(), 50);
    }

    assertThat(page.written()).isEqualTo(Written.FAILED);
  }

  @Test
  void beaconsAreDeedsToo() {
    var page =
        open(
            ActionKind.INVITE,
            "<button onclick=\"navigator.sendBeacon('/rel', 'do=invite')\">Go</button>");

    page.click(Element.CONNECT);
    page.look(List.of(), 300);

    assertThat(site.asked("/rel")).isEmpty();
    assertThat(page.heldBack()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a class=b target=_blank href='/add?id=7'>Go</a>",
        "<button onclick=\"window.open('/add?id=7')\">Go</button>",
        "<form target=elsewhere action=/add><button name=id value=7>Go</button></form>"
      })
  void noFurtherWindowSlipsPast(String html) {
    site.page("/add", "<p>done</p>");
    var page = open(ActionKind.INVITE, html);

    page.commit(page.aim(Element.CONNECT), () -> 3_000);
    page.look(List.of(), 500);

    assertThat(site.asked("/add")).isEmpty();
    assertThat(page.written()).isEqualTo(Written.NONE);
    assertThat(page.windows()).containsExactly("a window was held back: /add?id");
    assertThat(page.heldBack()).isTrue();
    assertThat(page.page().context().pages()).containsOnlyOnce(page.page());
  }

  @Test
  void aPageHasNoServiceWorkerThatCouldSendInItsPlace() {
    site.at(
        "/worker.js",
        asked -> new TinySite.Said(200, Map.of("Content-Type", "text/javascript"), "1"));
    var page = open(ActionKind.INVITE, "<button>Go</button>");

    page.page().evaluate("navigator.serviceWorker.register('/worker.js').catch(() => 0)");

    assertThat(site.asked("/worker.js")).isEmpty();
  }

  @Test
  void theBrowsersOwnQuestionIsAnsweredYesOnlyWhileAWithdrawalIsCommitted() {
    var html =
        "<button onclick=\"if (confirm('Sure?')) "
            + SEND.formatted("do=withdraw")
            + "\">Go</button>";
    var page = open(ActionKind.WITHDRAW, html);

    page.click(Element.CONNECT);
    page.look(List.of(), 100);
    assertThat(page.heldBack()).isFalse();
    page.commit(page.aim(Element.CONNECT), () -> 3_000);
    while (page.written() != Written.ANSWERED) {
      page.look(List.of(), 50);
    }

    assertThat(site.asked("/rel")).containsExactly("POST /rel do=withdraw");
  }

  private static PlaywrightPage open(ActionKind during, String html) {
    site.page("/", html);
    var pack =
        new TinyPack()
            .write(ActionKind.INVITE, rule("do=invite"))
            .write(ActionKind.INVITE, new WriteRule("/add*", null, null))
            .write(ActionKind.WITHDRAW, rule("do=withdraw"))
            .confirm(Shape.Confirm.BROWSER)
            .element(Element.CONNECT, css("button"), css("a.b"))
            .pack();
    var page = site.look(pack, during);
    page.open(site.origin() + "/");
    return page;
  }

  private static WriteRule rule(String posted) {
    return new WriteRule("/rel", "POST", Pattern.compile(posted));
  }

  private static String post(Page page, String body) {
    return (String) page.evaluate(SEND.formatted(body) + TOLD);
  }
}
