package dev.flotilla.coordinator.console;

import dev.flotilla.coordinator.account.Accounts;
import dev.flotilla.coordinator.console.pages.JteoverviewGenerated;
import dev.flotilla.coordinator.fleet.Fleet;
import dev.flotilla.coordinator.pack.Releases;
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

  private final Fleet fleet;
  private final Accounts accounts;
  private final Releases releases;
  private final InstantSource clock;

  public OverviewPage(Fleet fleet, Accounts accounts, Releases releases, InstantSource clock) {
    this.fleet = fleet;
    this.accounts = accounts;
    this.releases = releases;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/").respond(this::page);
    router.get("/assets/console.css").respond(ctx -> Asset.send(ctx, "console.css", "text/css"));
    router.get("/assets/live.js").respond(ctx -> Asset.send(ctx, "live.js", "text/javascript"));
  }

  private Future<Void> page(RoutingContext ctx) {
    return Future.all(fleet.view(), accounts.list(MOST_ROWS, Optional.empty()), releases.views())
        .compose(all -> {
          var out = new StringOutput();
          JteoverviewGenerated.render(
              new OwaspHtmlTemplateOutput(out),
              null,
              Overview.of(all.resultAt(0), all.resultAt(1), all.resultAt(2), clock.instant()));
          return Html.send(ctx, 200, out.toString());
        });
  }
}
