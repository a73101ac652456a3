package dev.flotilla.practice.community;

import dev.flotilla.practice.http.Answers;
import dev.flotilla.practice.ledger.Draft;
import dev.flotilla.practice.ledger.Kind;
import dev.flotilla.practice.people.Person;
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
  private final Circle circle;
  private final Shelf shelf;
  private final Toggle toggle;
  private final Deeds deeds;

  LinkRoutes(Doorway doorway, Circle circle, Shelf shelf, Toggle toggle, Deeds deeds) {
    this.doorway = doorway;
    this.circle = circle;
    this.shelf = shelf;
    this.toggle = toggle;
    this.deeds = deeds;
  }

  void mount(Router router) {
    router.get("/members/:me/friends/add-friend/:id").handler(this::friend);
    router.get("/members/:me/friends/remove-friend/:id").handler(this::friend);
    router.get("/members/:me/friends/requests/cancel/:id").handler(this::friend);
    router.get("/members/:me/friends/requests/accept/:id").handler(ctx -> settle(ctx, Kind.ACCEPT));
    router.get("/members/:me/friends/requests/reject/:id").handler(ctx -> settle(ctx, Kind.IGNORE));
    router.get("/activity/favorite/:id").handler(ctx -> favor(ctx, true));
    router.get("/activity/unfavorite/:id").handler(ctx -> favor(ctx, false));
  }

  private void friend(RoutingContext ctx) {
    follow(
        ctx,
        Purpose.FRIENDSHIP,
        circle.member(id(ctx)),
        person -> person,
        (guest, me, person) -> toggle.tried(guest, me, person),
        (guest, me, person) ->
            toggle.perform(guest, me, person, result -> back(ctx, Paths.member(person))));
  }

  private void settle(RoutingContext ctx, Kind kind) {
    follow(
        ctx,
        Purpose.FRIENDSHIP,
        circle.friendship(id(ctx)),
        person -> person,
        (guest, me, person) -> guest.sent(me, kind, person),
        (guest, me, person) ->
            deeds.settle(guest, me, kind, person, done -> back(ctx, me.page("friends/requests/"))));
  }

  private void favor(RoutingContext ctx, boolean wanted) {
    follow(
        ctx,
        Purpose.ACTIVITY,
        shelf.piece(id(ctx)),
        Shelf.Piece::author,
        (guest, me, piece) ->
            guest.sent(me, wanted ? Kind.LIKE : Kind.UNLIKE, piece.author()).on(piece.urn()),
        (guest, me, piece) ->
            deeds.favor(
                guest,
                me,
                piece,
                wanted,
                (asker, now) -> back(ctx, Paths.member(piece.author()) + "activity/")));
  }

  private static String id(RoutingContext ctx) {
    return Objects.requireNonNull(ctx.pathParam("id"));
  }

  /** A deed on a thing; without the session's token nothing happens. */
  private <T> void follow(
      RoutingContext ctx,
      Purpose purpose,
      Optional<T> thing,
      Function<T, Person> whose,
      Tried<T> tried,
      Done<T> done) {
    var guest = doorway.guest(ctx);
    thing
        .filter(found -> guest.proved(purpose))
        .ifPresentOrElse(
            found ->
                doorway.send(
                    guest,
                    whose.apply(found),
                    (known, me) -> tried.deed(known, me, found),
                    LinkRoutes::expired,
                    (known, me) -> done.perform(known, me, found)),
            () -> expired(guest));
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

  private interface Tried<T> {
    Draft deed(Guest guest, Me me, T thing);
  }

  private interface Done<T> {
    void perform(Guest guest, Me me, T thing);
  }
}
