package dev.flotilla.practice.community;

import static dev.flotilla.practice.html.Html.html;
import static dev.flotilla.practice.html.Html.when;

import dev.flotilla.practice.html.Html;

/** The older templates: boxes with links in them, the title of a page outside of its content. */
final class ClassicSkin implements Skin {
  @Override
  public Html frame(Reader reader, Page page) {
    return html(
        """
        <!doctype html>
        <html lang="{}" data-page-nonce="{}">
        {}
        <body class="{}community-classic">
        {}
        <div id="page"><header id="masthead"><p class="site-title"><a href="/members/">{}</a></p>{}</header>
        <div id="primary"><article><header class="entry-header"><h1 class="entry-title" dir="auto">{}</h1></header>
        <div id="community">{}<div id="item-body" role="main">{}</div></div></article></div>
        <aside id="secondary" class="widget-area">{}</aside></div>
        </body></html>
        """,
        reader.words().language(),
        reader.pageNonce(),
        Pieces.head(reader, page, "classic.js"),
        reader.me().isPresent() ? "logged-in " : "",
        Pieces.bar(reader),
        reader.words().say("site"),
        Pieces.menu(reader.words()),
        page.title(),
        page.member().map(tie -> header(reader, tie)).orElse(Html.NONE),
        page.body(),
        Pieces.widget(reader, this, page.beside()));
  }

  private Html header(Reader reader, Tie tie) {
    return html(
        """
        <div id="item-header" role="complementary">{}<div id="item-header-content">\
        <h2 class="user-nicename">@{}</h2><span class="activity">{}</span>\
        <div id="item-meta"><span class="friends">{}</span>\
        <div id="item-buttons">{}</div></div></div></div>
        <div id="item-nav" role="navigation">{}</div>
        """,
        Pieces.avatar(tie.person()),
        tie.person().slug(),
        Pieces.lastSeen(reader.words(), tie.person()),
        reader.words().say("members.friends", tie.person().connections()),
        reader.me().map(me -> button(me, tie, reader.words())).orElse(Html.NONE),
        Pieces.tabs(reader, tie.person()));
  }

  @Override
  public Html button(Me me, Tie tie, Words words) {
    return when(
        tie.state() != Friendship.CLOSED,
        html(
            "<div class=\"generic-button {} {}\" id=\"{}-{}\">{}</div>",
            tie.name(),
            tie.state().key(),
            tie.name(),
            tie.number(),
            when(tie.shown(), link(me, tie, words))));
  }

  private static Html link(Me me, Tie tie, Words words) {
    return switch (tie.state()) {
      case NOT_FRIENDS, PENDING, IS_FRIEND ->
          html(
              "<a id=\"{}\" class=\"{} {} {}\" href=\"{}{}/?_nonce={}\" rel=\"{}\">{}</a>",
              tie.id(),
              tie.name(),
              tie.state().key(),
              tie.state().mark(),
              me.page(tie.state().path()),
              tie.number(),
              me.token(Purpose.FRIENDSHIP),
              tie.state() == Friendship.NOT_FRIENDS ? "add" : "remove",
              words.say(tie.state().words()));
      case AWAITING_RESPONSE -> Pieces.awaiting(me, tie, words);
      case CLOSED -> Html.NONE;
    };
  }

  @Override
  public Html row(Reader reader, Tie tie) {
    return html(
        """
        <li class="{}"><div class="item-avatar">{}</div><div class="item"><div class="item-title">{}</div>\
        <div class="item-meta"><span class="activity">{}</span></div></div><div class="action">{}</div></li>
        """,
        tie.number() % 2 == 0 ? "even" : "odd",
        Pieces.avatar(tie.person()),
        Pieces.link(tie.person()),
        Pieces.lastSeen(reader.words(), tie.person()),
        reader.me().map(me -> button(me, tie, reader.words())).orElse(Html.NONE));
  }

  @Override
  public Html request(Me me, Tie tie, int number, Words words) {
    var at = me.page("friends/requests/");
    var token = me.token(Purpose.FRIENDSHIP);
    return html(
        """
        <li id="friendship-{}"><div class="item"><div class="item-title">{}</div></div>\
        <div class="action"><a class="button accept" href="{}accept/{}/?_nonce={}">{}</a> \
        <a class="button reject" href="{}reject/{}/?_nonce={}">{}</a></div></li>
        """,
        number,
        Pieces.link(tie.person()),
        at,
        number,
        token,
        words.say("friend.accept"),
        at,
        number,
        token,
        words.say("friend.reject"));
  }
}
