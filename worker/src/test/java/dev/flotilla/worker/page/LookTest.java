package dev.flotilla.worker.page;

import static dev.flotilla.worker.page.TinyPack.attribute;
import static dev.flotilla.worker.page.TinyPack.css;
import static dev.flotilla.worker.page.TinyPack.exact;
import static dev.flotilla.worker.page.TinyPack.text;
import static dev.flotilla.worker.page.TinyPack.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Lookup;
import dev.flotilla.selectors.Amount;
import dev.flotilla.selectors.Condition;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.Finding;
import dev.flotilla.selectors.FindingRule;
import dev.flotilla.selectors.Identity;
import dev.flotilla.selectors.Relation;
import dev.flotilla.selectors.RelationRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LookTest {
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
  }

  @Test
  void theVariantDecidesWhichWaysAndPlacesCount() {
    var pack =
        new TinyPack()
            .variant("old", new Condition.Has(css("body.old")))
            .variant("new", new Condition.Address(Pattern.compile("^/new")))
            .identity(
                Identity.MEMBER_ID,
                attribute("#a", "data-old", "old"),
                attribute("#a", "data-new", "new"))
            .element(Element.CONNECT, css("#x{member_id}", "old"), css("#y{member_id}", "new"));
    var html = "<body%s><b id=a data-old=1 data-new=2></b><i id=x1>x</i><i id=y2>y</i>";
    site.page("/old", html.formatted(" class=old")).page("/new", html.formatted(""));
    site.page("/third", html.formatted(""));

    try (var page = site.look(pack.pack(), ActionKind.INVITE)) {
      page.open(site.origin() + "/old");
      var old = page.aim(Element.CONNECT).sight();
      page.open(site.origin() + "/new");
      var newer = page.aim(Element.CONNECT).sight();
      page.open(site.origin() + "/third");
      var third = page.look(List.of(), 0);

      assertThat(old.variant()).contains("old");
      assertThat(old.places(Identity.MEMBER_ID)).containsExactly(new Place("#a", "1"));
      assertThat(newer.variant()).contains("new");
      assertThat(newer.places(Identity.MEMBER_ID)).containsExactly(new Place("#a", "2"));
      assertThat(third.variant()).isEmpty();
      assertThat(third.shown()).isEmpty();
      assertThat(page.lookups()).containsOnly(new Lookup("connect", 0)).hasSize(2);
    }
  }

  @Test
  void aFallbackAndAMissAreTold() {
    var pack = new TinyPack().element(Element.CONNECT, css("#gone"), css("#there")).pack();
    site.page("/", "<b id=there>Go</b>").page("/bare", "<p>bare</p>");

    try (var page = site.look(pack, ActionKind.INVITE)) {
      page.open(site.origin() + "/");
      page.aim(Element.CONNECT);
      page.open(site.origin() + "/bare");

      assertThatThrownBy(() -> page.aim(Element.CONNECT)).isInstanceOf(ElementMissing.class);
      assertThat(page.lookups())
          .containsExactly(new Lookup("connect", 1), new Lookup("connect", Lookup.MISSED));
    }
  }

  @Test
  void wordsAreOfTheLanguageAroundThem() {
    var words =
        new TinyPack()
            .word("en", "add", "Add")
            .word("de", "add", "Los {*}")
            .element(Element.CONNECT, word("a", "add"))
            .element(Element.MORE, word("b", "add"))
            .element(Element.LIKE, word("i", "add"));
    site.page("/", "<html lang=de><a>Los geht’s</a><b lang=en-GB>Add</b><i>Add</i>");

    try (var page = site.look(words.pack(), ActionKind.INVITE);
        var mixed = site.look(words.mixed().pack(), ActionKind.INVITE)) {
      page.open(site.origin() + "/");
      mixed.open(site.origin() + "/");

      assertThat(page.look(List.of(), 0).shown())
          .containsExactlyInAnyOrder(Element.CONNECT, Element.MORE);
      assertThat(mixed.look(List.of(), 0).shown()).contains(Element.LIKE);
      assertThat(page.look(List.of(), 0).language()).isEqualTo("de");
    }
  }

  @Test
  void aLanguageWithoutADictionaryIsTold() {
    var pack = new TinyPack().word("en", "add", "Add").element(Element.MORE, word("b", "add"));
    site.page("/fi", "<html lang=fi><b>Add</b>").page("/none", "<b>Add</b>");

    try (var page = site.look(pack.pack(), ActionKind.INVITE)) {
      page.open(site.origin() + "/fi");
      var fi = page.look(List.of(), 0);
      page.open(site.origin() + "/none");
      var none = page.look(List.of(), 0);

      assertThat(fi.hasWords()).isFalse();
      assertThat(fi.shown()).isEmpty();
      assertThat(none.hasWords()).isTrue();
      assertThat(none.language()).isEmpty();
      assertThat(none.shown()).contains(Element.MORE);
    }
  }

  @Test
  void exactTextIsLetterByLetterAndButtonsSayTheirValue() {
    var pack =
        new TinyPack()
            .element(Element.CONNECT, exact("b", "Add"))
            .element(Element.MORE, exact("i", "Add"))
            .element(Element.LIKE, exact("input", "Add friend"))
            .pack();
    site.page(
        "/",
        "<b style='text-transform:uppercase'> Add </b><i>Add me</i>"
            + "<input type=submit value='Add friend'>");

    try (var page = site.look(pack, ActionKind.INVITE)) {
      page.open(site.origin() + "/");

      assertThat(page.look(List.of(), 0).shown())
          .containsExactlyInAnyOrder(Element.CONNECT, Element.LIKE);
    }
  }

  @Test
  void numbersMayHaveSeparators() {
    var pack = new TinyPack().amount(Amount.NOTE_LIMIT, text("#no"), text("b")).pack();
    site.page("/", "<b>1.200</b>");

    try (var page = site.look(pack, ActionKind.INVITE)) {
      page.open(site.origin() + "/");

      assertThat(page.look(List.of(), 0).amount(Amount.NOTE_LIMIT)).hasValue(1_200);
    }
  }

  @Test
  void aFirstPlaceThatIsNotReadLeavesNobodyNamed() {
    var pack = new TinyPack().identity(Identity.NAME, text("h1"), text("h2")).pack();
    site.page("/", "<h2>Eve Other</h2>");

    try (var page = site.look(pack, ActionKind.INVITE)) {
      page.open(site.origin() + "/");

      assertThat(page.look(List.of(), 0).places(Identity.NAME)).isEmpty();
    }
  }

  @Test
  void findingsAreAskedForByTheKindOfAction() {
    var pack =
        new TinyPack()
            .busy(new Condition.Shows(css(".spinner")))
            .finding(
                "views",
                Finding.COMMERCIAL_USE_LIMIT,
                Set.of(ActionKind.VIEW),
                new Condition.Title(Pattern.compile("^Limit$")))
            .finding(
                "any",
                Finding.REFUSED,
                new Condition.AnyOf(
                    List.of(new Condition.Has(css("#no")), new Condition.Has(css("title")))))
            .pack();
    site.page("/", "<title>Limit</title><p class=spinner>…</p>");

    try (var view = site.look(pack, ActionKind.VIEW);
        var invite = site.look(pack, ActionKind.INVITE)) {
      view.open(site.origin() + "/");
      invite.open(site.origin() + "/");

      assertThat(finding(view)).isEqualTo("views");
      assertThat(finding(invite)).isEqualTo("any");
      assertThat(invite.look(List.of(), 0).busy()).isTrue();
    }
  }

  @Test
  void anAnswerIsJudgedByMethodBodyAndPlace() {
    var place = new Condition.JsonPlace("/data/state", "taken", null);
    var pack =
        new TinyPack()
            .finding("literal", Finding.REFUSED, response("/lit", null, null, "ok", null))
            .finding("posted", Finding.SITE_ERROR, response("/api", "POST", "id=8", null, place))
            .finding("json", Finding.ACCEPTED, response("/api", "POST", "id=7", null, place))
            .pack();
    site.page("/", "<p>x</p>").at("/lit", asked -> TinySite.Said.of(200, "not ok"));
    site.at("/api", asked -> TinySite.Said.of(200, "{\"data\":{\"state\":\"taken\"}}"));

    try (var page = site.look(pack, ActionKind.INVITE)) {
      page.open(site.origin() + "/");
      page.page().evaluate("fetch('/api?key=secret').then((r) => r.text())");
      page.page().evaluate("fetch('/lit').then((r) => r.text())");
      var before = finding(page);
      page.page().evaluate("fetch('/api', {method: 'POST', body: 'id=7'}).then((r) => r.text())");

      assertThat(before).isEmpty();
      assertThat(finding(page)).isEqualTo("json");
      assertThat(page.statuses()).containsExactly("GET 200 /lit", "POST 200 /api");
    }
  }

  @Test
  void aPageThatDoesNotOpenMayBeKnown() {
    var loop = new Condition.Failed(Pattern.compile("ERR_TOO_MANY_REDIRECTS"));
    var pack = new TinyPack().finding("loop", Finding.SIGNED_OUT, loop).pack();
    site.at("/", asked -> new TinySite.Said(302, Map.of("Location", "/"), ""));
    site.at("/cut", asked -> new TinySite.Said(-1, Map.of(), ""));

    try (var page = site.look(pack, ActionKind.INVITE)) {
      page.open(site.origin() + "/");

      assertThat(finding(page)).isEqualTo("loop");
      assertThatThrownBy(() -> page.open(site.origin() + "/cut")).isInstanceOf(PageTrouble.class);
    }
  }

  @Test
  void aLookThatWaitsWakesForNewsAndNotForWhatWasThere() {
    var pack =
        new TinyPack()
            .finding("there", Finding.PASSING, new Condition.Shows(css("p")))
            .relation(Relation.PENDING, new Condition.Shows(css("#late")))
            .pack();
    site.page(
        "/",
        "<p>x</p><script>setTimeout(() => document.body.append("
            + "Object.assign(document.createElement('b'), {id: 'late', textContent: 'l'})), 600)"
            + "</script>");

    try (var page = site.look(pack, ActionKind.INVITE)) {
      page.open(site.origin() + "/");
      var began = System.nanoTime();
      var sight = page.look(List.of(), 10_000);
      var tookMs = (System.nanoTime() - began) / 1_000_000;

      assertThat(sight.relation().map(RelationRule::relation)).contains(Relation.PENDING);
      assertThat(tookMs).isBetween(100L, 9_000L);
    }
  }

  private static Condition.Response response(
      String address,
      @Nullable String method,
      @Nullable String posted,
      @Nullable String literal,
      Condition.@Nullable JsonPlace json) {
    return new Condition.Response(
        Pattern.compile("^" + address + "$"),
        method,
        posted == null ? null : Pattern.compile(posted),
        Set.of(),
        null,
        literal,
        json);
  }

  private static String finding(PlaywrightPage page) {
    return page.look(List.of(), 0).finding().map(FindingRule::name).orElse("");
  }
}
