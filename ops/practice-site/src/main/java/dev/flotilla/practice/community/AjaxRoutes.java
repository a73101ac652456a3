package dev.flotilla.practice.community;

import dev.flotilla.practice.http.Answers;
import dev.flotilla.practice.http.Site;
import dev.flotilla.practice.ledger.Kind;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/**
 * The one address to which the scripts of all pages post everything, reads and writes alike: only
 * the field {@code action} tells them apart.
 */
final class AjaxRoutes {
  private final Site site;
  private final Doorway doorway;
  private final Circle circle;
  private final Shelf shelf;
  private final Deeds deeds;

  AjaxRoutes(Site site, Doorway doorway, Circle circle, Shelf shelf, Deeds deeds) {
    this.site = site;
    this.doorway = doorway;
    this.circle = circle;
    this.shelf = shelf;
    this.deeds = deeds;
  }

  void mount(Router router) {
    router.post("/ajax").handler(this::act);
  }

  private void act(RoutingContext ctx) {
    var guest = doorway.guest(ctx);
    switch (guest.field("action").orElse("")) {
      case "heartbeat" -> heartbeat(guest);
      case "members_filter" -> members(guest);
      case "activity_get_older_updates" -> older(guest);
      case "activity_mark_fav" -> write(guest, deeds.favoring(value(guest, "id"), true));
      case "activity_mark_unfav" -> write(guest, deeds.favoring(value(guest, "id"), false));
      case String action -> byVariant(guest, action);
    }
  }

  private void byVariant(Guest guest, String action) {
    switch (guest.reader().variant()) {
      case CLASSIC -> classic(guest, action);
      case MODERN -> modern(guest, action);
    }
  }

  private void classic(Guest guest, String action) {
    switch (action) {
      case "addremove_friend" -> write(guest, deeds.toggle(value(guest, "fid")));
      case "accept_friendship" -> write(guest, deeds.settling(value(guest, "id"), Kind.ACCEPT));
      case "reject_friendship" -> write(guest, deeds.settling(value(guest, "id"), Kind.IGNORE));
      default -> Replies.literal(guest.ctx(), Replies.UNKNOWN);
    }
  }

  /** Three names for one deed: the site looks at its own state, not at the name. */
  private void modern(Guest guest, String action) {
    var id = value(guest, "item_id");
    switch (action) {
      case "friends_add_friend", "friends_withdraw_friendship", "friends_remove_friend" ->
          write(guest, deeds.toggle(id));
      case "friends_accept_friendship" -> write(guest, deeds.settling(id, Kind.ACCEPT));
      case "friends_reject_friendship" -> write(guest, deeds.settling(id, Kind.IGNORE));
      default -> Replies.literal(guest.ctx(), Replies.UNKNOWN);
    }
  }

  private void write(Guest guest, Optional<Deed> deed) {
    doorway.send(
        guest,
        deed,
        nobody -> Replies.literal(nobody.ctx(), Replies.NOT_YOU),
        (home, reply) -> Replies.send(guest, reply));
  }

  private void heartbeat(Guest guest) {
    Answers.json(
        guest.ctx(),
        200,
        new JsonObject()
            .put("server_time", site.clock().instant().getEpochSecond())
            .put("signed_in", guest.reader().me().isPresent()));
  }

  private void members(Guest guest) {
    var reader = guest.reader();
    var roll = circle.roll(reader, guest.number("upage"));
    Replies.send(guest, new Reply.Contents(Lists.directory(reader, roll)));
  }

  private void older(Guest guest) {
    var reader = guest.reader();
    var page = guest.number("page");
    guest
        .field("member")
        .flatMap(site.directory()::bySlug)
        .filter(Circle::listed)
        .map(person ->
            ActivityStream.items(
                reader, person, shelf.items(reader, person, page), page, Shelf.more(person, page)))
        .ifPresentOrElse(
            items -> Replies.send(guest, new Reply.Contents(items)),
            () -> Replies.literal(guest.ctx(), Replies.UNKNOWN));
  }

  private static String value(Guest guest, String field) {
    return guest.field(field).orElse("");
  }
}
