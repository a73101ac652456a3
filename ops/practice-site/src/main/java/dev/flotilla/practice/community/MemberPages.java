package dev.flotilla.practice.community;

import static dev.flotilla.practice.html.Html.html;

import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.http.Answers;
import dev.flotilla.practice.http.Site;
import dev.flotilla.practice.ledger.Draft;
import dev.flotilla.practice.people.Person;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The directory and the pages of members, for anybody: strangers see them without buttons. */
final class MemberPages {
  private final Site site;
  private final Doorway doorway;
  private final Circle circle;
  private final Shelf shelf;

  MemberPages(Site site, Doorway doorway, Circle circle, Shelf shelf) {
    this.site = site;
    this.doorway = doorway;
    this.circle = circle;
    this.shelf = shelf;
  }

  void mount(Router router) {
    router.get("/members").handler(ctx -> doorway.page(ctx, Optional.empty(), this::directory));
    router.get("/members/:slug").handler(this::profile);
    router.get("/members/:slug/activity").handler(ctx -> about(ctx, this::activity));
    router.get("/members/:slug/friends/requests").handler(ctx -> about(ctx, this::requests));
  }

  private Optional<Person> named(RoutingContext ctx) {
    return site.directory().bySlug(slug(ctx));
  }

  private static String slug(RoutingContext ctx) {
    return Normalizer.normalize(Objects.requireNonNull(ctx.pathParam("slug")), Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT);
  }

  private void directory(Guest guest) {
    var reader = guest.reader();
    var roll = circle.roll(reader, guest.number("upage"));
    show(
        guest, 200, reader.words().say("members"), Optional.empty(), Lists.directory(reader, roll));
  }

  private void profile(RoutingContext ctx) {
    var person = named(ctx);
    if (person.isPresent() && !person.get().slug().equals(slug(ctx))) {
      Answers.redirect(ctx, 301, Paths.member(person.get()));
      return;
    }
    doorway.page(
        ctx,
        person,
        (guest, me) -> person.map(known -> guest.opened(me, known)),
        guest -> person.ifPresentOrElse(known -> profile(guest, known), () -> nowhere(guest)));
  }

  private void profile(Guest guest, Person person) {
    if (Circle.listed(person)) {
      var body = Pieces.fields(guest.reader().words(), person);
      written(guest, me -> seen(guest, me, person), () -> member(guest, person, body));
    } else {
      var status = gone(person);
      written(
          guest,
          me -> guest.opened(me, person).refused(status, "UNAVAILABLE"),
          () -> notFound(guest, status));
    }
  }

  /** One's own profile is not seen, it is only opened. */
  private static Draft seen(Guest guest, Me me, Person person) {
    var opened = guest.opened(me, person);
    return me.person().equals(person) ? opened : opened.done(200);
  }

  private void written(Guest guest, Function<Me, Draft> deed, Runnable then) {
    guest
        .reader()
        .me()
        .ifPresentOrElse(me -> site.write(guest.ctx(), deed.apply(me), kept -> then.run()), then);
  }

  /** For some who are gone the site forgets to say so by the status. */
  private static int gone(Person person) {
    return person.mark() % 2 == 0 ? 404 : 200;
  }

  private void notFound(Guest guest, int status) {
    var words = guest.reader().words();
    show(
        guest,
        status,
        words.say("not-found"),
        Optional.empty(),
        html("<div id=\"message\" class=\"error\"><p>{}</p></div>", words.say("not-found.member")));
  }

  private void about(RoutingContext ctx, BiConsumer<Guest, Person> page) {
    var person = named(ctx).filter(Circle::listed);
    doorway.page(
        ctx,
        person,
        guest -> person.ifPresentOrElse(known -> page.accept(guest, known), () -> nowhere(guest)));
  }

  private void activity(Guest guest, Person person) {
    var reader = guest.reader();
    var page = guest.number("acpage");
    member(
        guest,
        person,
        ActivityStream.page(
            reader, person, shelf.items(reader, person, page), page, Shelf.more(person, page)));
  }

  private void requests(Guest guest, Person person) {
    var reader = guest.reader();
    var own = reader.me().filter(me -> me.person().equals(person));
    member(
        guest,
        person,
        own.map(me -> Lists.requests(reader, me, circle.requests(me)))
            .orElseGet(() ->
                html(
                    "<div id=\"message\" class=\"error\"><p>{}</p></div>",
                    reader
                        .words()
                        .say(reader.me().isPresent() ? "requests.private" : "sign-in.first"))));
  }

  /** Nothing is at this address. */
  void nowhere(Guest guest) {
    var words = guest.reader().words();
    show(
        guest,
        404,
        words.say("not-found"),
        Optional.empty(),
        html("<p>{}</p>", words.say("not-found.text")));
  }

  private void member(Guest guest, Person person, Html body) {
    show(guest, 200, person.name().shown(), Optional.of(person), body);
  }

  void show(Guest guest, int status, String title, Optional<Person> member, Html body) {
    var reader = guest.reader();
    var tie = member.map(person -> circle.tie(reader, person));
    Answers.page(
        guest.ctx(),
        status,
        Skin.of(reader.variant())
            .frame(reader, new Page(title, tie, body, circle.beside(reader, member))));
  }
}
