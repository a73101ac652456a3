package dev.flotilla.practice.community;

import static dev.flotilla.practice.html.Html.html;
import static dev.flotilla.practice.html.Html.when;

import dev.flotilla.practice.http.Answers;
import dev.flotilla.practice.http.Site;
import dev.flotilla.practice.ledger.Draft;
import dev.flotilla.practice.ledger.Kind;
import dev.flotilla.practice.network.Sessions;
import dev.flotilla.practice.people.Seat;
import dev.flotilla.practice.scenario.ScenarioName;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Optional;

/** Coming in, going out, and the question for those who may be machines. */
final class SignInPages {
  private final Site site;
  private final Doorway doorway;
  private final MemberPages pages;

  SignInPages(Site site, Doorway doorway, MemberPages pages) {
    this.site = site;
    this.doorway = doorway;
    this.pages = pages;
  }

  void mount(Router router) {
    router.get(Paths.SIGN_IN).handler(ctx -> form(doorway.guest(ctx), false));
    router.post(Paths.SIGN_IN).handler(this::signIn);
    router.get("/signout").handler(this::signOut);
    router.post("/verify").handler(this::verify);
  }

  /** A wrong password is told on the page only, never by the status. */
  private void form(Guest guest, boolean wrong) {
    var words = guest.reader().words();
    pages.show(
        guest,
        200,
        words.say("sign-in"),
        Optional.empty(),
        html(
            """
            {}<form id="signin-form" method="post" action="/signin"><p><label>{} <input id="user_login" name="log" autocomplete="username"></label></p>\
            <p><label>{} <input id="user_pass" type="password" name="pwd" autocomplete="current-password"></label></p>\
            <p><button id="signin-submit" type="submit">{}</button></p></form>
            """,
            when(
                wrong,
                html(
                    "<div id=\"login_error\" class=\"error\"><p>{}</p></div>",
                    words.say("sign-in.wrong"))),
            words.say("sign-in.name"),
            words.say("sign-in.password"),
            words.say("sign-in")));
  }

  private void signIn(RoutingContext ctx) {
    var guest = doorway.guest(ctx);
    var email = guest.field("log").orElse("").strip().toLowerCase(Locale.ROOT);
    var seat = site.directory().seatByEmail(email);
    if (seat.map(Seat::password).equals(guest.field("pwd"))) {
      seat.ifPresent(known -> welcome(ctx, known));
      return;
    }
    seat.map(known -> Draft.of(Kind.SIGN_IN, Doorway.caller(ctx, known, "")))
        .ifPresentOrElse(
            tried ->
                site.write(ctx, tried.refused(200, "WRONG_PASSWORD"), kept -> form(guest, true)),
            () -> form(guest, true));
  }

  private void welcome(RoutingContext ctx, Seat seat) {
    var secret = site.nonces().get();
    site.write(
        ctx,
        Draft.of(Kind.SIGN_IN, Doorway.caller(ctx, seat, Sessions.digest(secret))).done(302),
        kept -> {
          ctx.response().addCookie(cookie(secret).setMaxAge(Sessions.LIFE.toSeconds()));
          Answers.redirect(ctx, 302, Paths.member(seat.owner()));
        });
  }

  private void signOut(RoutingContext ctx) {
    var guest = doorway.guest(ctx);
    guest
        .reader()
        .me()
        .filter(me -> guest.proved(Purpose.SIGN_OUT))
        .ifPresentOrElse(
            me ->
                site.write(
                    ctx,
                    Draft.of(Kind.SIGN_OUT, me.caller()).done(302),
                    kept -> {
                      ctx.response().addCookie(cookie("").setMaxAge(0));
                      Answers.redirect(ctx, 302, Paths.SIGN_IN);
                    }),
            () -> Answers.redirect(ctx, 302, Paths.SIGN_IN));
  }

  private void verify(RoutingContext ctx) {
    var guest = doorway.guest(ctx);
    var me = guest.reader().me();
    if (me.isPresent() && guest.field("answer").equals(Optional.of(Walls.ANSWER))) {
      site.scenarios().end(ScenarioName.CHECKPOINT, me.get().seat().id());
      Answers.redirect(ctx, 302, Paths.DIRECTORY);
    } else {
      Answers.page(ctx, 200, Walls.human(guest.reader().words()));
    }
  }

  private static Cookie cookie(String value) {
    return Cookie.cookie(Doorway.COOKIE, value)
        .setPath("/")
        .setHttpOnly(true)
        .setSameSite(CookieSameSite.LAX);
  }
}
