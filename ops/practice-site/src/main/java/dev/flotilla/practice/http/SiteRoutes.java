package dev.flotilla.practice.http;

import dev.flotilla.practice.front.Notice;
import dev.flotilla.practice.lobby.Lobby;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/** All addresses of the site. */
public final class SiteRoutes {
  private static final long LARGEST_BODY = 64 * 1024;

  /** Nothing from elsewhere, nothing inline: whatever a headline tries, no browser runs it. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Site site;
  private final Lobby lobby;

  public SiteRoutes(Site site) {
    this.site = site;
    this.lobby = new Lobby(site.directory(), site.ledger(), site.scenarios(), SignInRoutes.PIN);
  }

  public Router router(Vertx vertx) {
    var router = Router.router(vertx);
    var gate = new Gate(site);
    var views = new Views(site);
    router.route().handler(SiteRoutes::guard);
    router.route().handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY));
    new StaticFiles().mount(router);
    new WitnessRoutes(site).mount(router);
    router.get("/favicon.ico").handler(ctx -> Answers.code(ctx, 404, "NO_SUCH_FILE"));
    router.get("/").handler(ctx -> Answers.page(ctx, 200, lobby.page()));
    router.get("/lobby/ledger").handler(ctx -> Answers.page(ctx, 200, lobby.rows()));
    new SignInRoutes(site, gate).mount(router);
    router.get("/feed").handler(ctx -> gate.page(ctx, visit -> feed(visit, views)));
    new ProfileRoutes(site, gate, views).mount(router);
    new InviteRoutes(site, gate, views).mount(router);
    new SentRoutes(site, gate, views).mount(router);
    new DeedRoutes(site, gate).mount(router);
    router.get().handler(ctx -> gate.page(ctx, this::elsewhere));
    router.errorHandler(500, SiteRoutes::broken);
    return router;
  }

  private static void guard(RoutingContext ctx) {
    ctx.response()
        .putHeader("content-security-policy", POLICY)
        .putHeader("x-content-type-options", "nosniff")
        .putHeader("referrer-policy", "same-origin");
    ctx.next();
  }

  private void feed(Visit visit, Views views) {
    Answers.page(visit.ctx(), 200, site.frontEnd().feed(views.feed(visit)));
  }

  private void elsewhere(Visit visit) {
    Answers.page(visit.ctx(), 404, site.frontEnd().notice(visit.me(), Notice.NOT_HERE));
  }

  private static void broken(RoutingContext ctx) {
    if (!ctx.response().ended()) {
      Answers.json(
          ctx,
          500,
          new JsonObject()
              .put("code", "SERVER_ERROR")
              .put("message", String.valueOf(ctx.failure())));
    }
  }
}
