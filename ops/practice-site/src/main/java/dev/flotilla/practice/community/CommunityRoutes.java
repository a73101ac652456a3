package dev.flotilla.practice.community;

import dev.flotilla.practice.http.RouteSet;
import dev.flotilla.practice.http.Site;
import dev.flotilla.practice.http.StaticFiles;
import dev.flotilla.practice.people.Person;
import io.vertx.ext.web.Router;
import java.util.List;
import java.util.Optional;

/** The community: a directory, members with their activity, and friendships. */
public final class CommunityRoutes implements RouteSet {
  private static final List<String> ASSETS =
      List.of("community.css", "shared.js", "classic.js", "modern.js");

  @Override
  public void mount(Router router, Site site) {
    var doorway = new Doorway(site);
    var circle = new Circle(site);
    var shelf = new Shelf(site);
    var deeds = new Deeds(site, circle, shelf);
    var pages = new MemberPages(site, doorway, circle, shelf);
    new StaticFiles(CommunityRoutes.class, "assets", ASSETS).mount(router);
    new SignInPages(site, doorway, pages).mount(router);
    new AjaxRoutes(site, doorway, circle, shelf, deeds).mount(router);
    new LinkRoutes(doorway, deeds).mount(router);
    pages.mount(router);
    router.get().handler(ctx -> doorway.page(ctx, Optional.empty(), pages::nowhere));
  }

  @Override
  public String signIn() {
    return Paths.SIGN_IN;
  }

  @Override
  public String profile(Person person) {
    return Paths.member(person);
  }
}
