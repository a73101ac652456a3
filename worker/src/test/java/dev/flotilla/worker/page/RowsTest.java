package dev.flotilla.worker.page;

import static dev.flotilla.worker.page.TinyPack.attribute;
import static dev.flotilla.worker.page.TinyPack.css;
import static dev.flotilla.worker.page.TinyPack.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.selectors.Condition;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.Identity;
import dev.flotilla.selectors.ListName;
import dev.flotilla.selectors.ListRule;
import dev.flotilla.selectors.Pack;
import dev.flotilla.selectors.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class RowsTest {
  private static final String GROWING =
      """
      <body style=margin:0><h1>%1$d people</h1><div id=box style=height:100px;overflow:auto></div><script>
        let made = 0;
        const box = document.querySelector('#box');
        const grow = (n) => {
          for (let i = 0; i < n && made < %1$d; i++, made++) {
            const row = document.createElement('li');
            row.innerHTML = `<a href="/in/p${made}">P${made}</a> <i>Sent</i> <button>x</button>`;
            box.append(row);
          }
        };
        grow(10);
        box.addEventListener('scroll', () => {
          if (box.scrollTop + box.clientHeight >= box.scrollHeight - 5) setTimeout(() => grow(%2$d), 30);
        });
      </script>\
      """;
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
  void readsWhatARowSays() {
    site.page(
        "/",
        """
        <html lang=en><h1>1,002 people</h1>
        <li data-k=a><a href="/in/%C3%89va">É</a><i>today</i></li>
        <li data-k=b class=other lang=de><a href="/in/bo">B</a></li>
        <li data-k=c class=liked><a href="/in/cy">C</a></li><li style=display:none>template</li>\
        """);

    try (var page = site.look(pack(Optional.empty()), ActionKind.LIKE)) {
      page.open(site.origin() + "/");
      var rows = page.rows(ListName.POSTS, 0);

      assertThat(rows.count()).isEqualTo(3);
      assertThat(rows.total()).isEqualTo(1_002);
      assertThat(rows.more()).isFalse();
      assertThat(rows.rows())
          .containsExactly(
              new Row(0, Map.of(Identity.SLUG, "éva"), "a", "today", "en", true, false),
              new Row(1, Map.of(Identity.SLUG, "bo"), "b", "", "de", false, false),
              new Row(2, Map.of(Identity.SLUG, "cy"), "c", "", "en", true, true));
      assertThat(page.rows(ListName.POSTS, 2).rows()).hasSize(1);
    }
  }

  @Test
  void holdsTheElementOfThatVeryRowWhereverItStands() {
    site.page("/", GROWING.formatted(5, 10));

    try (var page = site.look(pack(Optional.empty()), ActionKind.LIKE)) {
      page.open(site.origin() + "/");
      var wanted = page.rows(ListName.POSTS, 0).rows().get(3);
      page.page().evaluate("document.querySelector('li').remove()");
      var aim = page.aimInRow(ListName.POSTS, wanted, Element.LIKE);
      page.page().evaluate("document.querySelectorAll('li')[2].remove()");

      assertThat(aim.row().map(Row::index)).contains(2);
      assertThat(aim.row().orElseThrow().isSameAs(wanted)).isTrue();
      assertThatThrownBy(() -> page.aimInRow(ListName.POSTS, wanted, Element.LIKE))
          .isInstanceOf(ElementMissing.class);
    }
  }

  @Test
  void fiveThousandRowsAreReadByScrolling() {
    site.page("/", GROWING.formatted(5_000, 500));

    try (var page =
        site.look(pack(Optional.of(new ListRule.More.Scroll("#box"))), ActionKind.PENDING_LIST)) {
      page.open(site.origin() + "/");

      assertThat(all(page, 60)).hasSize(5_000);
    }
  }

  @Test
  void furtherRowsComeByPressing() {
    site.page(
        "/",
        """
        <ul><li><a href="/in/a">A</a></li></ul><button class=more onclick="
          document.querySelector('ul').insertAdjacentHTML('beforeend',
            '<li><a href=/in/b>B</a></li>'); this.remove()">More</button>\
        """);
    var more = new ListRule.More.Press(List.of(css("button.more")));

    try (var page = site.look(pack(Optional.of(more)), ActionKind.PENDING_LIST)) {
      page.open(site.origin() + "/");

      assertThat(all(page, 5)).containsExactlyInAnyOrder("a", "b");
      assertThat(page.rows(ListName.POSTS, 0).more()).isFalse();
    }
  }

  @Test
  void furtherPagesComeByLinkEvenWhereThePageSwapsItsRows() {
    site.page("/", "<li><a href=/in/a>A</a></li><a class=next href='/two'>Next</a>");
    site.page(
        "/two",
        """
        <ul><li><a href=/in/b>B</a></li></ul><a class=next href=# onclick="
          setTimeout(() => {
            document.querySelector('ul').innerHTML = '<li><a href=/in/c>C</a></li>';
            this.remove();
          }, 200); return false">Next</a>\
        """);
    var more = new ListRule.More.Link(List.of(css("a.next")));

    try (var page = site.look(pack(Optional.of(more)), ActionKind.PENDING_LIST)) {
      page.open(site.origin() + "/");

      assertThat(all(page, 5)).containsExactlyInAnyOrder("a", "b", "c");
      assertThat(page.rows(ListName.POSTS, 0).count()).isEqualTo(3);
      assertThat(page.rows(ListName.POSTS, 2).rows().getFirst().index()).isEqualTo(2);
    }
  }

  @Test
  void furtherPagesComeByNumberUntilOneIsBare() {
    site.at(
        "/",
        asked -> {
          var at = asked.address().replaceAll(".*start=|[^0-9].*", "");
          var start = at.isEmpty() ? 0 : Integer.parseInt(at);
          return TinySite.Said.page(
              start > 20 ? "<p>none</p>" : "<li><a href=/in/p%d>P</a></li>".formatted(start));
        });
    var more = new ListRule.More.Parameter("start", 0, 10);

    try (var page = site.look(pack(Optional.of(more)), ActionKind.PENDING_LIST)) {
      page.open(site.origin() + "/?tab=all");

      assertThat(all(page, 9)).containsExactlyInAnyOrder("p0", "p10", "p20");
      assertThat(page.rows(ListName.POSTS, 0).more()).isFalse();
      assertThat(site.asked("/")).endsWith("GET /?tab=all&start=30");
    }
  }

  private static Set<String> all(PlaywrightPage page, int most) {
    var seen = new HashSet<String>();
    var read = 0;
    for (int i = 0; i < most; i++) {
      var rows = page.rows(ListName.POSTS, read, i == 0 ? 0 : 2_000);
      rows.rows().forEach(row -> seen.add(row.identity().get(Identity.SLUG)));
      read = rows.count();
      if (!rows.more()) {
        break;
      }
      page.further(ListName.POSTS);
    }
    return seen;
  }

  private static Pack pack(Optional<ListRule.More> more) {
    var link = new Reading("link", "a[href^='/in/']", "href", "/in/(.+)", null);
    var rule =
        new ListRule(
            "/",
            List.of(css("li")),
            Map.of(Identity.SLUG, List.of(link)),
            List.of(attribute(null, "data-k")),
            List.of(text("i")),
            List.of(new Condition.Lacks(css(".other"))),
            List.of(new Condition.Has(css(".liked"))),
            List.of(new Reading("h", "h1", null, "^([0-9.,]+) people", null)),
            List.of(new Condition.Shows(css("#none"))),
            more.stream().toList());
    return new TinyPack().element(Element.LIKE, css("button")).list(ListName.POSTS, rule).pack();
  }
}
