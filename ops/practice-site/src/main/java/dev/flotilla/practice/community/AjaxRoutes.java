package dev.flotilla.practice.community;

import dev.flotilla.practice.http.Answers;
import dev.flotilla.practice.http.Site;
import dev.flotilla.practice.ledger.Kind;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.scenario.Occasion;
import dev.flotilla.practice.scenario.Scenario.Part;
import dev.flotilla.practice.scenario.ScenarioName;
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
  private final Toggle toggle;
  private final Deeds deeds;

  AjaxRoutes(Site site, Doorway doorway, Circle circle, Shelf shelf, Toggle toggle, Deeds deeds) {
    this.site = site;
    this.doorway = doorway;
    this.circle = circle;
    this.shelf = shelf;
    this.toggle = toggle;
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
      case "activity_mark_fav" -> favor(guest, true);
      case "activity_mark_unfav" -> favor(guest, false);
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
      case "addremove_friend" -> friend(guest, "fid");
      case "accept_friendship" -> settle(guest, "id", Kind.ACCEPT);
      case "reject_friendship" -> settle(guest, "id", Kind.IGNORE);
      default -> Replies.literal(guest.ctx(), Replies.UNKNOWN);
    }
  }

  /** Three names for one deed: the site looks at its own state, not at the name. */
  private void modern(Guest guest, String action) {
    switch (action) {
      case "friends_add_friend", "friends_withdraw_friendship", "friends_remove_friend" ->
          friend(guest, "item_id");
      case "friends_accept_friendship" -> settle(guest, "item_id", Kind.ACCEPT);
      case "friends_reject_friendship" -> settle(guest, "item_id", Kind.IGNORE);
      default -> Replies.literal(guest.ctx(), Replies.UNKNOWN);
    }
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
    Replies.contents(guest, Lists.directory(reader, circle.roll(reader, guest.number("upage"))));
  }

  private void older(Guest guest) {
    var page = guest.number("page");
    guest
        .field("member")
        .flatMap(site.directory()::bySlug)
        .filter(Circle::listed)
        .ifPresentOrElse(
            person ->
                Replies.contents(
                    guest,
                    ActivityStream.items(
                        guest.reader(),
                        person,
                        shelf.items(guest.reader(), person, page),
                        page,
                        Shelf.more(person, page))),
            () -> Replies.literal(guest.ctx(), Replies.UNKNOWN));
  }

  private void friend(Guest guest, String field) {
    guest
        .field(field)
        .flatMap(circle::member)
        .filter(person -> guest.proved(Purpose.FRIENDSHIP))
        .ifPresentOrElse(
            person ->
                doorway.send(
                    guest,
                    person,
                    (known, me) -> toggle.tried(known, me, person),
                    AjaxRoutes::notYou,
                    (known, me) ->
                        toggle.perform(
                            known, me, person, result -> toggled(known, me, person, result))),
            () -> notYou(guest));
  }

  private void toggled(Guest guest, Me me, Person person, Toggle.Result result) {
    var occasion = Occasion.of(me.seat().id(), Optional.of(person), Part.SEND);
    var other = site.scenarios().strike(ScenarioName.FRAGMENT_LANGUAGE, occasion).isPresent();
    var words = other ? guest.reader().words().other() : guest.reader().words();
    result
        .refused()
        .ifPresentOrElse(
            why -> Replies.refused(guest, words.say(why)),
            () ->
                Replies.contents(
                    guest,
                    Skin.of(guest.reader().variant())
                        .button(me, circle.tie(me, person, result.shown()), words)));
  }

  private void settle(Guest guest, String field, Kind kind) {
    var said = kind == Kind.ACCEPT ? "friend.accepted" : "friend.rejected";
    guest
        .field(field)
        .flatMap(circle::friendship)
        .filter(person -> guest.proved(Purpose.FRIENDSHIP))
        .ifPresentOrElse(
            person ->
                doorway.send(
                    guest,
                    person,
                    (known, me) -> known.sent(me, kind, person),
                    AjaxRoutes::notYou,
                    (known, me) ->
                        deeds.settle(
                            known,
                            me,
                            kind,
                            person,
                            done -> {
                              var words = known.reader().words();
                              if (done) {
                                Replies.done(known, words.say(said));
                              } else {
                                Replies.refused(known, words.say("friend.problem"));
                              }
                            })),
            () -> notYou(guest));
  }

  private void favor(Guest guest, boolean wanted) {
    guest
        .field("id")
        .flatMap(shelf::piece)
        .filter(piece -> guest.proved(Purpose.ACTIVITY))
        .ifPresentOrElse(
            piece ->
                doorway.send(
                    guest,
                    piece.author(),
                    (known, me) ->
                        known
                            .sent(me, wanted ? Kind.LIKE : Kind.UNLIKE, piece.author())
                            .on(piece.urn()),
                    AjaxRoutes::notYou,
                    (known, me) ->
                        deeds.favor(
                            known,
                            me,
                            piece,
                            wanted,
                            (asker, now) ->
                                Replies.label(
                                    asker,
                                    asker
                                        .reader()
                                        .words()
                                        .say(now ? "activity.unfavorite" : "activity.favorite")))),
            () -> notYou(guest));
  }

  private static void notYou(Guest guest) {
    Replies.literal(guest.ctx(), Replies.NOT_YOU);
  }
}
