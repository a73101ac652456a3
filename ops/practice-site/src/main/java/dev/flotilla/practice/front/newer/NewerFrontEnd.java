package dev.flotilla.practice.front.newer;

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

/** Component keys, hashed classes, native dialogs. */
public final class NewerFrontEnd implements FrontEnd {
  @Override
  public Html notice(Member me, Notice notice) {
    var phrases = me.phrases();
    var title = phrases.say(notice.key() + ".title");
    var main =
        html(
            """
            <div class="narrow"><section class="card notice"><h1>{}</h1><p>{}</p><p><a class="btn" href="/feed/">{}</a></p></section></div>\
            """,
            title,
            phrases.say(notice.key() + ".text"),
            phrases.say("notice.back"));
    return Frame.member(me, title, main, Html.NONE);
  }

  @Override
  public Html feed(FeedView view) {
    var phrases = view.me().phrases();
    var main =
        html(
            "<div class=\"narrow\"><h1 class=\"quiet\">{}</h1>{}</div>",
            phrases.say("feed.heading"),
            new Posts(phrases).list(view.posts()));
    return Frame.member(view.me(), phrases.say("feed.title"), main, Html.NONE);
  }

  @Override
  public Html network(NetworkView view) {
    var phrases = view.me().phrases();
    var main =
        html(
            """
            <div class="narrow"><section class="card"><h1>{}</h1>
            <p>{} · <a href="/mynetwork/invitation-manager/sent/">{}</a></p></section>
            <section class="card" componentkey="networkPymk"><h3>{}</h3><ul class="people">{}</ul></section></div>\
            """,
            phrases.say("network.manage"),
            phrases.count("network.waiting", view.waiting()),
            phrases.say("network.sent"),
            phrases.say("profile.may-know"),
            view.mayKnow().stream()
                .map(person -> InvitableRow.of(person, "networkPymk", phrases))
                .toList());
    return Frame.member(view.me(), phrases.say("network.title"), main, Html.NONE);
  }

  @Override
  public Html profile(ProfileView view) {
    return new ProfilePage(view).page();
  }

  @Override
  public Html relationParts(ProfileView view) {
    var card = new TopCard(view);
    return html("{}{}{}", card.sticky(), card.card(), card.menu());
  }

  @Override
  public Html invitePage(InviteView view) {
    var dialog = new InviteDialog(view, new NewerDress());
    var main = html("{}{}", dialog.way(), dialog.parts(true));
    return Frame.member(view.me(), dialog.title(), main, Html.NONE);
  }

  @Override
  public Html inviteParts(InviteView view) {
    return new InviteDialog(view, new NewerDress()).parts(false);
  }

  @Override
  public Html sent(SentView view) {
    return SentPage.page(view);
  }

  @Override
  public Html sentRows(Member me, List<SentRow> rows) {
    return SentPage.rows(me, rows);
  }

  @Override
  public Html withdrawParts(Member me, SentRow row) {
    return SentPage.withdrawal(me.phrases(), row);
  }

  @Override
  public Html activity(ActivityView view) {
    var phrases = view.me().phrases();
    var name = view.person().name();
    var posts =
        view.posts().isEmpty()
            ? html(
                "<section class=\"card notice\"><h2>{}</h2><p>{}</p></section>",
                phrases.say("activity.nothing"),
                phrases.say("activity.never", name.given()))
            : new Posts(phrases).list(view.posts());
    var main =
        html(
            "<div class=\"narrow\"><h1 class=\"quiet\">{}</h1>{}</div>",
            phrases.say("activity.heading"),
            posts);
    return Frame.member(view.me(), phrases.say("activity.title", name.shown()), main, Html.NONE);
  }
}
