package dev.flotilla.practice.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import dev.flotilla.practice.PracticeConfig;
import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.Visitor;
import dev.flotilla.practice.Visitor.Contact;
import dev.flotilla.practice.front.Front;
import dev.flotilla.practice.front.Look;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A community of its own for each test, and a browser whose page is signed in there. */
abstract class CommunityBrowser {
  private static Chromium chromium;

  PracticeSite site;
  Visitor visitor;
  Page page;

  @BeforeAll
  static void launch() {
    chromium = new Chromium();
  }

  @AfterAll
  static void quit() {
    chromium.close();
  }

  @BeforeEach
  void open() {
    site =
        PracticeSite.start(
            PracticeConfig.inMemory().shown(new Look(Front.COMMUNITY_CLASSIC, "en")));
    visitor = new Visitor(site.url());
    page = chromium.joined(site, 0);
  }

  @AfterEach
  void close() {
    page.context().close();
    site.close();
  }

  /** Waits until the request that this makes has come to nothing. */
  void losing(Runnable deed) {
    var lost = new ArrayList<String>();
    page.onRequestFailed(request -> lost.add(request.url()));
    deed.run();
    page.waitForCondition(() -> !lost.isEmpty());
  }

  static boolean posted(Request request, String action) {
    return String.valueOf(request.postData()).contains("action=" + action);
  }

  boolean onPage(Contact contact) {
    return page.locator("#members-list #friend-" + number(contact)).count() == 1;
  }

  List<String> kinds() {
    return visitor.ledger().stream().map(entry -> entry.getString("kind")).toList();
  }

  void modern() {
    show(Front.COMMUNITY_MODERN);
  }

  void show(Front front) {
    visitor.post("/__seats/seat-01", new JsonObject().put("front", front.label()).encode());
  }

  void ready() {
    page.waitForSelector("html.js-ready");
  }

  void profile(Contact contact) {
    page.navigate(path(contact));
  }

  static String path(Contact contact) {
    return "/members/" + Visitor.encoded(contact.slug()) + "/";
  }

  String own() {
    var seat = visitor.array("/__seats").getJsonObject(0);
    return "/members/" + Visitor.encoded(seat.getString("slug")) + "/";
  }

  Locator button(Contact contact) {
    return page.locator("#friend-" + number(contact));
  }

  Object tag(Contact contact) {
    return button(contact).evaluate("element => element.tagName");
  }

  int number(Contact contact) {
    return visitor.array("/__people").stream()
        .map(JsonObject.class::cast)
        .filter(person -> person.getString("member_id").equals(contact.memberId()))
        .map(person -> person.getInteger("number"))
        .findFirst()
        .orElseThrow();
  }
}
