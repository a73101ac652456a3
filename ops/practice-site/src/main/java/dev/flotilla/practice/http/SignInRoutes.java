package dev.flotilla.practice.http;

import dev.flotilla.practice.front.Doors;
import dev.flotilla.practice.front.LoginView;
import dev.flotilla.practice.ledger.Caller;
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
import org.jspecify.annotations.Nullable;

/** Coming in, going out, and the security check in between. */
final class SignInRoutes {
  /** What a person types at the security check; the front page tells it. */
  static final String PIN = "482913";

  private final Site site;
  private final Gate gate;

  SignInRoutes(Site site, Gate gate) {
    this.site = site;
    this.gate = gate;
  }

  void mount(Router router) {
    router
        .get("/login")
        .handler(ctx -> form(ctx, 200, "", next(ctx.request().getParam("next")), false));
    router.post("/login").handler(this::signIn);
    router.get("/logout").handler(this::signOut);
    router.post("/checkpoint/challenge/verify").handler(this::verify);
    router.get("/checkpoint/challenge/:challenge").handler(ctx -> checkpoint(ctx, false));
  }

  private void form(RoutingContext ctx, int status, String email, String next, boolean wrong) {
    var view = new LoginView(site.doorPhrases(), next, email, wrong);
    Answers.page(ctx, status, Doors.login(view));
  }

  private void signIn(RoutingContext ctx) {
    var email = field(ctx, "session_key").strip();
    var password = field(ctx, "session_password");
    var next = next(field(ctx, "next"));
    var seat = site.directory().seatByEmail(email.toLowerCase(Locale.ROOT));
    if (seat.map(Seat::password).filter(password::equals).isPresent()) {
      welcome(ctx, seat.get(), next);
      return;
    }
    var tried = seat.map(known -> Draft.of(Kind.SIGN_IN, caller(ctx, known, "")));
    if (tried.isEmpty()) {
      form(ctx, 401, email, next, true);
      return;
    }
    site.write(
        ctx, tried.get().refused(401, "WRONG_PASSWORD"), kept -> form(ctx, 401, email, next, true));
  }

  private void welcome(RoutingContext ctx, Seat seat, String next) {
    var secret = site.nonces().get();
    site.write(
        ctx,
        Draft.of(Kind.SIGN_IN, caller(ctx, seat, Sessions.digest(secret))).done(303),
        kept -> {
          ctx.response().addCookie(cookie(secret).setMaxAge(Sessions.LIFE.toSeconds()));
          Answers.redirect(ctx, 303, next);
        });
  }

  private void signOut(RoutingContext ctx) {
    var visit = gate.visit(ctx);
    if (visit.isEmpty()) {
      Answers.redirect(ctx, 302, "/login");
      return;
    }
    site.write(
        ctx,
        visit.get().deed(Kind.SIGN_OUT).done(303),
        kept -> {
          ctx.response().addCookie(cookie("").setMaxAge(0));
          Answers.redirect(ctx, 303, "/login");
        });
  }

  private void checkpoint(RoutingContext ctx, boolean wrong) {
    Answers.page(ctx, 200, Doors.checkpoint(site.doorPhrases(), wrong));
  }

  private void verify(RoutingContext ctx) {
    var visit = gate.visit(ctx);
    if (visit.isPresent() && field(ctx, "pin").strip().equals(PIN)) {
      site.scenarios().end(ScenarioName.CHECKPOINT, visit.get().seat().id());
      Answers.redirect(ctx, 303, "/feed/");
    } else {
      checkpoint(ctx, true);
    }
  }

  private static Caller caller(RoutingContext ctx, Seat seat, String session) {
    return new Caller(seat.id(), session, Gate.connection(ctx));
  }

  private static Cookie cookie(String value) {
    return Cookie.cookie(Gate.COOKIE, value)
        .setPath("/")
        .setHttpOnly(true)
        .setSameSite(CookieSameSite.LAX);
  }

  private static String field(RoutingContext ctx, String name) {
    return Optional.ofNullable(ctx.request().getFormAttribute(name)).orElse("");
  }

  /** Only places on this site: anything else would make the form a springboard. */
  private static String next(@Nullable String asked) {
    return asked != null
            && asked.startsWith("/")
            && !asked.startsWith("//")
            && asked.chars().noneMatch(c -> c == '\\' || c < ' ')
        ? asked
        : "/feed/";
  }
}
