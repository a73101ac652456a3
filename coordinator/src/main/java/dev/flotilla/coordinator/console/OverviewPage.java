package dev.flotilla.coordinator.console;

import dev.flotilla.coordinator.account.Accounts;
import dev.flotilla.coordinator.console.pages.JteoverviewGenerated;
import dev.flotilla.coordinator.fleet.Fleet;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Optional;

/** {@code /}: is it moving, what is stuck, who needs me. */
public final class OverviewPage {
  private static final int MOST_ROWS = 200;
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private final Fleet fleet;
  private final Accounts accounts;
  private final InstantSource clock;

  public OverviewPage(Fleet fleet, Accounts accounts, InstantSource clock) {
    this.fleet = fleet;
    this.accounts = accounts;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/").respond(this::page);
    router.get("/assets/console.css").respond(ctx -> Asset.send(ctx, "console.css", "text/css"));
    router.get("/assets/live.js").respond(ctx -> Asset.send(ctx, "live.js", "text/javascript"));
  }

  private Future<Void> page(RoutingContext ctx) {
    return Future.all(fleet.view(), accounts.list(MOST_ROWS, Optional.empty()))
        .compose(both -> {
          var out = new StringOutput();
          JteoverviewGenerated.render(
              new OwaspHtmlTemplateOutput(out),
              null,
              Overview.of(both.resultAt(0), both.resultAt(1), clock.instant()));
          return ctx.response()
              .putHeader("content-type", "text/html; charset=utf-8")
              .putHeader("content-security-policy", POLICY)
              .putHeader("x-content-type-options", "nosniff")
              .putHeader("referrer-policy", "no-referrer")
              .putHeader("cache-control", "no-store")
              .end(out.toString());
        });
  }
}
