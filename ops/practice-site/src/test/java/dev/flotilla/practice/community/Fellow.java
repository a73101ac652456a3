package dev.flotilla.practice.community;

import dev.flotilla.practice.PracticeConfig;
import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.Visitor;
import dev.flotilla.practice.Visitor.Contact;
import dev.flotilla.practice.front.Front;
import dev.flotilla.practice.front.Look;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A member of the community without a browser. */
record Fellow(Visitor web, String slug) {
  static PracticeConfig config(Front front) {
    return PracticeConfig.inMemory().shown(new Look(front, "en"));
  }

  static Fellow signedIn(PracticeSite site) {
    var web = new Visitor(site.url());
    var seat = web.array("/__seats").getJsonObject(0);
    web.form(
        "/signin",
        fields(Map.of("log", seat.getString("email"), "pwd", seat.getString("password"))));
    return new Fellow(web, seat.getString("slug"));
  }

  String page(String path) {
    return web.get(path).body();
  }

  String profile(Contact contact) {
    return page(path(contact));
  }

  static String path(Contact contact) {
    return "/members/" + Visitor.encoded(contact.slug()) + "/";
  }

  String requests() {
    return "/members/" + Visitor.encoded(slug) + "/friends/requests/";
  }

  /** The id that pages show. */
  int number(Contact contact) {
    return web.array("/__people").stream()
        .map(JsonObject.class::cast)
        .filter(person -> person.getString("slug").equals(contact.slug()))
        .map(person -> person.getInteger("number"))
        .findFirst()
        .orElseThrow();
  }

  /** The token for friendships; the other tokens of a page have other places. */
  String token(String page) {
    var friendship =
        Pattern.compile(
                "(?:/friends/[a-z/-]+/\\d+/\\?_nonce=|name=\"_nonce\" value=\")([0-9a-f]{10})")
            .matcher(page);
    if (!friendship.find()) {
      throw new AssertionError("no token in " + page);
    }
    return friendship.group(1);
  }

  HttpResponse<String> ajax(Map<String, String> fields) {
    return web.form("/ajax", fields(fields));
  }

  HttpResponse<String> classicToggle(Contact contact) {
    return ajax(
        Map.of(
            "action", "addremove_friend",
            "fid", "" + number(contact),
            "_nonce", token(page(requests())),
            "page_nonce", "page",
            "click_nonce", "click"));
  }

  JsonObject modernToggle(Contact contact, String action) {
    return new JsonObject(
        ajax(Map.of(
                "action",
                action,
                "item_id",
                "" + number(contact),
                "_nonce",
                token(page(requests())),
                "page_nonce",
                "page",
                "click_nonce",
                "click"))
            .body());
  }

  private static String fields(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + Visitor.encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }
}
