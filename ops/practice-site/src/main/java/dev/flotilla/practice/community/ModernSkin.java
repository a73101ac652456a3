package dev.flotilla.practice.community;

import static dev.flotilla.practice.html.Html.html;
import static dev.flotilla.practice.html.Html.when;

import dev.flotilla.practice.html.Html;

/**
 * The newer templates: the widget stands before the content, names in the header, buttons in forms.
 * A request that waits is a link, so that the element changes its tag on each click.
 */
final class ModernSkin implements Skin {
  /** How long a page is there before it listens, in milliseconds: enough for a hasty click. */
  private static final int READY_AFTER = 250;

  @Override
  public Html frame(Reader reader, Page page) {
    return html(
        """
        <!doctype html>
        <html lang="{}" data-page-nonce="{}" data-ready-after="{}">
        {}
        <body class="{}community-modern">
        {}
        <div id="page"><header class="site-header"><span class="site-name">{}</span>{}</header>
        <aside class="sidebar">{}</aside>
        <main id="community" class="community-wrap">{}<div class="item-body">{}</div></main></div>
        </body></html>
        """,
        reader.words().language(),
        reader.pageNonce(),
        READY_AFTER,
        Pieces.head(reader, page, "modern.js"),
        reader.me().isPresent() ? "logged-in " : "",
        Pieces.bar(reader),
        reader.words().say("site"),
        Pieces.menu(reader.words()),
        Pieces.widget(reader, this, page.beside()),
        page.member()
            .map(tie -> header(reader, tie))
            .orElseGet(() -> html("<h1 class=\"page-title\" dir=\"auto\">{}</h1>", page.title())),
        page.body());
  }

  private Html header(Reader reader, Tie tie) {
    return html(
        """
        <div id="item-header" class="users-header single-headers" data-item-id="{}" data-item-component="members">{}\
        <div id="item-header-content"><h1 class="user-fullname" dir="auto">{}</h1><h2 class="user-nicename">@{}</h2>\
        <p class="item-meta"><span class="activity">{}</span></p>\
        <ul class="member-header-actions action"><li>{}</li></ul></div></div>
        <nav class="users-nav">{}</nav>
        """,
        tie.number(),
        Pieces.avatar(tie.person()),
        tie.person().name().shown(),
        tie.person().slug(),
        Pieces.lastSeen(reader.words(), tie.person()),
        reader.me().map(me -> boxed(me, tie, reader.words())).orElse(Html.NONE),
        Pieces.tabs(reader, tie.person()));
  }

  /** The form sends what the script would; it stays when the button in it is replaced. */
  private Html boxed(Me me, Tie tie, Words words) {
    return when(
        tie.state() != Friendship.CLOSED,
        html(
            "<form class=\"generic-button\" method=\"get\" action=\"{}{}/\" data-item-id=\"{}\"><input type=\"hidden\" name=\"_nonce\" value=\"{}\">{}</form>",
            me.page(Friendship.NOT_FRIENDS.path()),
            tie.number(),
            tie.number(),
            me.token(Purpose.FRIENDSHIP),
            button(me, tie, words)));
  }

  @Override
  public Html button(Me me, Tie tie, Words words) {
    return switch (tie.state()) {
      case NOT_FRIENDS, IS_FRIEND ->
          when(
              tie.shown(),
              html(
                  "<button type=\"submit\" class=\"{} {} {}\" id=\"{}\" data-btn-action=\"{}\" data-nonce=\"{}\">{}</button>",
                  tie.name(),
                  tie.state().key(),
                  tie.state().mark(),
                  tie.id(),
                  tie.state().key(),
                  me.token(Purpose.FRIENDSHIP),
                  words.say(tie.state().words())));
      case PENDING ->
          html(
              "<a class=\"{} {} {}\" id=\"{}\" data-btn-action=\"pending\" data-nonce=\"{}\" href=\"{}{}/?_nonce={}\">{}</a>",
              tie.name(),
              tie.state().key(),
              tie.state().mark(),
              tie.id(),
              me.token(Purpose.FRIENDSHIP),
              me.page(tie.state().path()),
              tie.number(),
              me.token(Purpose.FRIENDSHIP),
              words.say(tie.state().words()));
      case AWAITING_RESPONSE -> Pieces.awaiting(me, tie, words);
      case CLOSED -> Html.NONE;
    };
  }

  @Override
  public Html row(Reader reader, Tie tie) {
    return html(
        """
        <li class="item-entry" data-item-id="{}" data-item-component="members"><div class="list-wrap">{}\
        <h2 class="list-title member-name">{}</h2><p class="item-meta last-activity">{}</p>\
        <ul class="members-meta action"><li>{}</li></ul></div></li>
        """,
        tie.number(),
        Pieces.avatar(tie.person()),
        Pieces.link(tie.person()),
        Pieces.lastSeen(reader.words(), tie.person()),
        reader.me().map(me -> boxed(me, tie, reader.words())).orElse(Html.NONE));
  }

  @Override
  public Html request(Me me, Tie tie, int number, Words words) {
    return html(
        """
        <li class="item-entry" id="friendship-{}" data-item-id="{}" data-item-component="members">\
        <h2 class="list-title member-name">{}</h2><ul class="action"><li>{}</li><li>{}</li></ul></li>
        """,
        number,
        number,
        Pieces.link(tie.person()),
        answer(me, number, "accept", words.say("friend.accept")),
        answer(me, number, "reject", words.say("friend.reject")));
  }

  private static Html answer(Me me, int number, String deed, String label) {
    var token = me.token(Purpose.FRIENDSHIP);
    return html(
        """
        <form method="get" action="{}{}/{}/"><input type="hidden" name="_nonce" value="{}">\
        <button type="submit" class="button {}" data-btn-action="{}_friendship" data-nonce="{}">{}</button></form>\
        """,
        me.page("friends/requests/"),
        deed,
        number,
        token,
        deed,
        deed,
        token,
        label);
  }
}
