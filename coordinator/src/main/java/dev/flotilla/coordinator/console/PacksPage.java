package dev.flotilla.coordinator.console;

import dev.flotilla.coordinator.console.pages.JtepacksGenerated;
import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.coordinator.pack.Releases;
import dev.flotilla.protocol.api.PackRelease;
import dev.flotilla.protocol.api.PackView;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Supplier;

/** {@code /packs}: what is known of each site, how well it fits, and which version is in force. */
public final class PacksPage {
  private final Releases releases;
  private final InstantSource clock;

  public PacksPage(Releases releases, InstantSource clock) {
    this.releases = releases;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/packs").respond(ctx -> show(ctx, 200, ""));
    router
        .post("/packs/:site/release")
        .respond(ctx -> act(ctx, () -> releases.release(site(ctx), wanted(ctx))));
    router
        .post("/packs/:site/rollback")
        .respond(ctx -> act(ctx, () -> releases.rollback(site(ctx))));
  }

  /** Does it and shows the page anew; a no is shown on the page as well. */
  private Future<Void> act(RoutingContext ctx, Supplier<Future<PackView>> deed) {
    SameOrigin.require(ctx);
    return Future.succeededFuture()
        .compose(v -> deed.get())
        .compose(done -> ctx.response().setStatusCode(303).putHeader("location", "/packs").end())
        .recover(e ->
            e instanceof ProblemException no
                ? show(ctx, no.code().status(), Objects.requireNonNullElse(no.getMessage(), ""))
                : Future.failedFuture(e));
  }

  private Future<Void> show(RoutingContext ctx, int status, String problem) {
    return releases
        .views()
        .compose(packs -> {
          var out = new StringOutput();
          JtepacksGenerated.render(
              new OwaspHtmlTemplateOutput(out),
              null,
              PacksShown.of(packs, problem, clock.instant()));
          return Html.send(ctx, status, out.toString());
        });
  }

  private static String site(RoutingContext ctx) {
    return String.valueOf(ctx.pathParam("site"));
  }

  private static PackRelease wanted(RoutingContext ctx) {
    var percent = Objects.requireNonNullElse(ctx.request().getFormAttribute("percent"), "100");
    return new PackRelease(
        Objects.requireNonNullElse(ctx.request().getFormAttribute("version"), ""),
        percent.matches("[0-9]{1,3}") ? Integer.valueOf(percent) : Integer.valueOf(0));
  }
}
