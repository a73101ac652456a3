package dev.flotilla.practice.http;

import dev.flotilla.practice.front.Notice;
import io.vertx.ext.web.Router;

/** The professional network: profiles, invitations, posts. */
public final class MemberRoutes implements RouteSet {
  @Override
  public void mount(Router router, Site site) {
    var gate = new Gate(site);
    var views = new Views(site);
    new SignInRoutes(site, gate).mount(router);
    router.get("/feed").handler(ctx -> gate.page(ctx, visit -> feed(visit, views)));
    new ProfileRoutes(site, gate, views).mount(router);
    new InviteRoutes(site, gate, views).mount(router);
    new SentRoutes(site, gate, views).mount(router);
    new DeedRoutes(site, gate).mount(router);
    router.get().handler(ctx -> gate.page(ctx, MemberRoutes::elsewhere));
  }

  private static void feed(Visit visit, Views views) {
    Answers.page(visit.ctx(), 200, visit.front().feed(views.feed(visit)));
  }

  private static void elsewhere(Visit visit) {
    Answers.page(visit.ctx(), 404, visit.front().notice(visit.me(), Notice.NOT_HERE));
  }
}
