package dev.flotilla.practice.http;

import dev.flotilla.practice.lobby.Lobby;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/** All addresses of the site: those of its witness and front page, then those of its front. */
public final class SiteRoutes {
  private static final long LARGEST_BODY = 64 * 1024;

  /** Nothing from elsewhere, nothing inline: whatever a headline tries, no browser runs it. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Site site;
  private final RouteSet routes;
  private final Lobby lobby;

  public SiteRoutes(Site site, RouteSet routes) {
    this.site = site;
    this.routes = routes;
    this.lobby = new Lobby(site.directory(), site.ledger(), site.scenarios(), SignInRoutes.PIN);
  }

  public Router router(Vertx vertx) {
    var router = Router.router(vertx);
    router.route().handler(SiteRoutes::guard);
    router.route().handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY));
    new StaticFiles().mount(router);
    new WitnessRoutes(site).mount(router);
    new SeatRoutes(site).mount(router);
    new ArrangeRoutes(site).mount(router);
    new StateRoutes(site).mount(router);
    router.get("/favicon.ico").handler(ctx -> Answers.code(ctx, 404, "NO_SUCH_FILE"));
    router.get("/").handler(ctx -> Answers.page(ctx, 200, lobby.page()));
    router.get("/lobby/ledger").handler(ctx -> Answers.page(ctx, 200, lobby.rows()));
    routes.mount(router, site);
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
