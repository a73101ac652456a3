package dev.flotilla.practice.community;

import dev.flotilla.practice.http.Answers;
import dev.flotilla.practice.ledger.Kind;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where links lead when no script caught the click: the same deeds as by script, and then back to
 * the page. A click before a page listens lands here and is no smaller deed for that.
 */
final class LinkRoutes {
  private final Doorway doorway;
  private final Deeds deeds;

  LinkRoutes(Doorway doorway, Deeds deeds) {
    this.doorway = doorway;
    this.deeds = deeds;
  }

  void mount(Router router) {
    var friends = "/members/:me/friends/";
    on(router, friends + "add-friend/:id", deeds::toggle);
    on(router, friends + "remove-friend/:id", deeds::toggle);
    on(router, friends + "requests/cancel/:id", deeds::toggle);
    on(router, friends + "requests/accept/:id", id -> deeds.settling(id, Kind.ACCEPT));
    on(router, friends + "requests/reject/:id", id -> deeds.settling(id, Kind.IGNORE));
    on(router, "/activity/favorite/:id", id -> deeds.favoring(id, true));
    on(router, "/activity/unfavorite/:id", id -> deeds.favoring(id, false));
  }

  private void on(Router router, String path, Function<String, Optional<Deed>> deed) {
    router
        .get(path)
        .handler(ctx ->
            doorway.send(
                doorway.guest(ctx),
                deed.apply(Objects.requireNonNull(ctx.pathParam("id"))),
                LinkRoutes::expired,
                (home, reply) -> back(ctx, home)));
  }

  private static void expired(Guest guest) {
    Answers.page(guest.ctx(), 403, Walls.wall(guest.reader().words(), "expired"));
  }

  /** Back to where the click was made, if that was a page of this site. */
  private static void back(RoutingContext ctx, String otherwise) {
    var from = ctx.request().getHeader("referer");
    var origin = ctx.request().scheme() + "://" + ctx.request().authority() + "/";
    Answers.redirect(
        ctx,
        302,
        from != null && from.startsWith(origin) ? from.substring(origin.length() - 1) : otherwise);
  }
}
