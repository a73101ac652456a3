package dev.flotilla.practice.front.older;

import static dev.flotilla.practice.html.Html.html;

import dev.flotilla.practice.front.ActivityView;
import dev.flotilla.practice.front.FeedView;
import dev.flotilla.practice.front.FrontEnd;
import dev.flotilla.practice.front.InviteDialog;
import dev.flotilla.practice.front.InviteView;
import dev.flotilla.practice.front.Member;
import dev.flotilla.practice.front.NetworkView;
import dev.flotilla.practice.front.Notice;
import dev.flotilla.practice.front.ProfileView;
import dev.flotilla.practice.front.SentRow;
import dev.flotilla.practice.front.SentView;
import dev.flotilla.practice.html.Html;
import java.util.List;

/** Named classes; dialogs and messages in an open shadow root. */
public final class OlderFrontEnd implements FrontEnd {
  private static final OlderDress DRESS = new OlderDress();

  @Override
  public Html notice(Member me, Notice notice) {
    var phrases = me.phrases();
    var title = phrases.say(notice.key() + ".title");
    var body =
        html(
            "<p>{}</p><p><a class=\"artdeco-button\" href=\"/feed/\">{}</a></p>",
            phrases.say(notice.key() + ".text"),
            phrases.say("notice.back"));
    return Outlet.page(me, title, narrow(title, "notice artdeco-empty-state", body), Html.NONE);
  }

  @Override
  public Html feed(FeedView view) {
    var phrases = view.me().phrases();
    var posts = new Updates(phrases).list(view.posts());
    return Outlet.page(view.me(), phrases.say("feed.title"), column(posts), Html.NONE);
  }

  @Override
  public Html network(NetworkView view) {
    var phrases = view.me().phrases();
    var title = phrases.say("network.title");
    var body =
        html(
            "<p>{} · <a href=\"/mynetwork/invitation-manager/sent/\">{}</a></p><h3>{}</h3><ul class=\"people\">{}</ul>",
            phrases.count("network.waiting", view.waiting()),
            phrases.say("network.sent"),
            phrases.say("profile.may-know"),
            view.mayKnow().stream().map(person -> Entity.of(person, phrases)).toList());
    return Outlet.page(view.me(), title, narrow(title, "mn-community-summary", body), Html.NONE);
  }

  @Override
  public Html profile(ProfileView view) {
    return new Profile(view).page();
  }

  @Override
  public Html relationParts(ProfileView view) {
    var card = new Card(view);
    return html("{}{}{}", card.sticky(), card.topCard(), card.menu());
  }

  @Override
  public Html invitePage(InviteView view) {
    var dialog = new InviteDialog(view, DRESS);
    return Outlet.page(view.me(), dialog.title(), dialog.way(), Html.NONE, dialog.parts(true));
  }

  @Override
  public Html inviteParts(InviteView view) {
    return new InviteDialog(view, DRESS).parts(false);
  }

  @Override
  public Html sent(SentView view) {
    return SentCards.page(view);
  }

  @Override
  public Html sentRows(Member me, List<SentRow> rows) {
    return SentCards.rows(me, rows);
  }

  @Override
  public Html withdrawParts(Member me, SentRow row) {
    return SentCards.withdrawal(me.phrases(), row);
  }

  @Override
  public Html activity(ActivityView view) {
    var phrases = view.me().phrases();
    var name = view.person().name();
    var main =
        view.posts().isEmpty()
            ? narrow(
                phrases.say("activity.nothing"),
                "notice artdeco-empty-state",
                html("<p>{}</p>", phrases.say("activity.never", name.given())))
            : column(new Updates(phrases).list(view.posts()));
    return Outlet.page(view.me(), phrases.say("activity.title", name.shown()), main, Html.NONE);
  }

  private static Html narrow(String heading, String css, Html body) {
    return column(
        html(
            "<section class=\"card artdeco-card {}\"><h1>{}</h1>{}</section>", css, heading, body));
  }

  private static Html column(Html body) {
    return html("<div class=\"narrow\">{}</div>", body);
  }
}
