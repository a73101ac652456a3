package dev.flotilla.practice.community;

import static dev.flotilla.practice.html.Html.html;
import static dev.flotilla.practice.html.Html.when;

import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.people.Person;
import java.util.List;

/** What a member wrote and shared, with comments below: all of it can be a favorite. */
final class ActivityStream {
  /** Items on a page. */
  static final int SIZE = 3;

  private ActivityStream() {}

  /** {@code page} counts from 1 on; {@code more} says that there is another one. */
  static Html page(Reader reader, Person person, List<Item> items, int page, boolean more) {
    return items.isEmpty()
        ? html(
            "<div id=\"message\" class=\"info\"><p>{}</p></div>",
            reader.words().say("activity.none"))
        : html(
            "<ul id=\"activity-stream\" class=\"activity-list item-list\">{}</ul>",
            items(reader, person, items, page, more));
  }

  /** The items alone, to be put in place of the link to them. */
  static Html items(Reader reader, Person person, List<Item> items, int page, boolean more) {
    return html(
        "{}{}",
        items.stream().map(item -> item(reader, item)).toList(),
        when(
            more,
            html(
                "<li class=\"load-more\"><a href=\"{}activity/?acpage={}\" data-page=\"{}\" data-member=\"{}\">{}</a></li>",
                Paths.member(person),
                page + 1,
                page + 1,
                person.slug(),
                reader.words().say("activity.more"))));
  }

  private static Html item(Reader reader, Item item) {
    var words = reader.words();
    var shared = !item.author().equals(item.by());
    return html(
        """
        <li class="activity {} activity-item" id="activity-{}"><div class="activity-content"><div class="activity-header">\
        <p>{} <a class="view activity-time-since" href="{}activity/"><span class="time-since">{}</span></a></p></div>\
        <div class="activity-inner" dir="auto"><p>{}</p></div><div class="activity-meta">{}</div></div>{}</li>
        """,
        shared ? "activity_share" : "activity_update",
        item.number(),
        shared
            ? words.say("activity.shared", item.by().name().shown(), item.author().name().shown())
            : words.say("activity.posted", item.by().name().shown()),
        Paths.member(item.by()),
        words.say("activity.ago", item.post().daysAgo()),
        item.post().text(),
        favorite(reader, item.number(), item.favorite()),
        when(
            !item.remarks().isEmpty(),
            html(
                "<div class=\"activity-comments\"><ul>{}</ul></div>",
                item.remarks().stream().map(remark -> remark(reader, remark)).toList())));
  }

  private static Html remark(Reader reader, Item.Remark remark) {
    return html(
        """
        <li id="acomment-{}"><div class="acomment-meta">{}</div><div class="acomment-content" dir="auto"><p>{}</p></div>\
        <div class="acomment-options">{}</div></li>\
        """,
        remark.number(),
        Pieces.link(remark.author()),
        remark.text(),
        favorite(reader, remark.number(), remark.favorite()));
  }

  private static Html favorite(Reader reader, String number, boolean favorite) {
    return reader
        .me()
        .map(me ->
            html(
                "<a class=\"button {}\" data-id=\"{}\" href=\"/activity/{}/{}/?_nonce={}\">{}</a>",
                favorite ? "unfav" : "fav",
                number,
                favorite ? "unfavorite" : "favorite",
                number,
                me.token(Purpose.ACTIVITY),
                reader.words().say(favorite ? "activity.unfavorite" : "activity.favorite")))
        .orElse(Html.NONE);
  }
}
