package dev.flotilla.practice.http;

import dev.flotilla.practice.front.Doors;
import dev.flotilla.practice.front.Notice;
import dev.flotilla.practice.front.Wall;
import dev.flotilla.practice.scenario.Scenario;
import dev.flotilla.practice.scenario.Scenario.Part;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What somebody gets to see whom a scenario keeps from the site. */
final class Barrier {
  /** Marks an address to which an intermediate page has led already. */
  private static final String PASSED = "trk=login-submit";

  private final Site site;

  Barrier(Site site) {
    this.site = site;
  }

  /** An intermediate page is met once on the way, not again where it led to. */
  static boolean passed(Block block, RoutingContext ctx) {
    return block == Block.LOGIN_SUBMIT && ctx.request().uri().endsWith(PASSED);
  }

  static String passing(String uri) {
    return uri + (uri.contains("?") ? "&" : "?") + PASSED;
  }

  void answer(Visit visit, Part part, Block block, Scenario scenario) {
    var ctx = visit.ctx();
    if (block == Block.THROTTLED) {
      ctx.response().putHeader("retry-after", Long.toString(Math.max(1, scenario.ms() / 1000)));
    }
    if (part == Part.SEND) {
      Answers.code(ctx, block.status(part), block.code());
      return;
    }
    var phrases = visit.me().phrases();
    switch (block) {
      case DENIED -> Answers.page(ctx, 999, Doors.wall(phrases, Wall.DENIED));
      case THROTTLED -> Answers.page(ctx, 429, Doors.wall(phrases, Wall.THROTTLED));
      case BROKEN -> Answers.page(ctx, 500, Doors.wall(phrases, Wall.BROKEN));
      case REDIRECT_LOOP -> Answers.redirect(ctx, 302, ctx.request().uri());
      case SIGNED_OUT -> Gate.notSignedIn(ctx, Part.PAGE);
      case SIGN_IN_AGAIN -> leave(ctx, "/uas/login?session_redirect=");
      case AUTHWALL -> leave(ctx, "/authwall?sessionRedirect=");
      case COLD_JOIN -> leave(ctx, "/signup/cold-join?session_redirect=");
      case CHECKPOINT -> Answers.redirect(ctx, 302, "/checkpoint/challenge/" + site.nonces().get());
      case CHECKPOINT_V2 ->
          Answers.redirect(ctx, 302, "/checkpoint/challengesV2/" + site.nonces().get());
      case EMAIL_CHALLENGE -> Answers.redirect(ctx, 302, "/uas/consumer-email-challenge");
      case MANAGE_ACCOUNT -> Answers.redirect(ctx, 302, "/check/manage-account");
      case RESTRICTED -> notice(visit, Notice.RESTRICTED);
      case EMAIL_CONFIRM -> notice(visit, Notice.EMAIL_CONFIRM);
      case LOGIN_SUBMIT -> leave(ctx, "/checkpoint/lg/login-submit?next=");
      case UNKNOWN_PAGE -> Answers.page(ctx, 200, Doors.novelty(phrases));
    }
  }

  private static void notice(Visit visit, Notice notice) {
    Answers.page(visit.ctx(), 200, visit.front().notice(visit.me(), notice));
  }

  private static void leave(RoutingContext ctx, String to) {
    Answers.redirect(ctx, 302, to + URLEncoder.encode(ctx.request().uri(), StandardCharsets.UTF_8));
  }
}
