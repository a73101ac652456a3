package dev.flotilla.practice.community;

import static dev.flotilla.practice.html.Html.html;
import static dev.flotilla.practice.html.Html.when;

import dev.flotilla.practice.html.Html;
import java.util.List;
import java.util.stream.IntStream;

/** Lists of members: the directory, and who waits for the visitor's answer. */
final class Lists {
  private Lists() {}

  static Html directory(Reader reader, Roll roll) {
    var words = reader.words();
    if (roll.rows().isEmpty()) {
      return html("<div id=\"message\" class=\"info\"><p>{}</p></div>", words.say("members.none"));
    }
    return html(
        """
        <div id="members-dir-list" class="members dir-list">
        <div class="pagination"><div class="pag-count" id="member-dir-count-top">{}</div>\
        <div class="pagination-links" id="member-dir-pag-top">{}</div></div>
        <ul id="members-list" class="item-list members-list">{}</ul></div>
        """,
        words.say("members.viewing", roll.first(), roll.last(), roll.total()),
        links(words, roll),
        roll.rows().stream().map(tie -> Skin.of(reader.variant()).row(reader, tie)).toList());
  }

  /** The first, the last and those near; the others are left out, as such sites do. */
  private static Html links(Words words, Roll roll) {
    var numbers =
        IntStream.rangeClosed(1, roll.pages())
            .filter(n -> n == 1 || n == roll.pages() || Math.abs(n - roll.number()) <= 1)
            .mapToObj(n -> link(roll, n))
            .toList();
    return html(
        "{}{}{}",
        step(roll.number() - 1, roll.pages(), "prev", words.say("members.previous")),
        numbers,
        step(roll.number() + 1, roll.pages(), "next", words.say("members.next")));
  }

  private static Html link(Roll roll, int number) {
    return number == roll.number()
        ? html("<span class=\"page-numbers current\">{}</span> ", number)
        : html("<a class=\"page-numbers\" href=\"{}\">{}</a> ", address(number), number);
  }

  private static Html step(int number, int pages, String css, String label) {
    return when(
        number >= 1 && number <= pages,
        html("<a class=\"{} page-numbers\" href=\"{}\">{}</a> ", css, address(number), label));
  }

  private static String address(int number) {
    return Paths.DIRECTORY + "?upage=" + number;
  }

  static Html requests(Reader reader, Me me, List<Tie> waiting) {
    var words = reader.words();
    if (waiting.isEmpty()) {
      return html("<div id=\"message\" class=\"info\"><p>{}</p></div>", words.say("requests.none"));
    }
    var skin = Skin.of(reader.variant());
    return html(
        "<div class=\"pag-count\">{}</div><ul id=\"friend-list\" class=\"item-list\">{}</ul>",
        words.say("requests.viewing", 1, waiting.size(), waiting.size()),
        waiting.stream()
            .map(tie -> skin.request(me, tie, Circle.friendship(tie.number()), words))
            .toList());
  }
}
