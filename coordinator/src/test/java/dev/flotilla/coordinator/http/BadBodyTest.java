package dev.flotilla.coordinator.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.Api;
import dev.flotilla.protocol.Wire;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every endpoint that takes a body, with every kind of bad body: a problem with a stable code, and
 * nothing changed.
 */
final class BadBodyTest extends BadInput {
  /** An endpoint that takes a body: {@code good} is one it would take. */
  record Endpoint(String method, String path, String good) {}

  private static List<Endpoint> endpoints() {
    var claim = "\"claim\":{\"worker\":\"w1\",\"epoch\":" + lease.epoch() + "}";
    var leases = "/v1/leases/" + lease.lease();
    return List.of(
        new Endpoint("POST", "/v1/accounts", "{\"name\":\"n\",\"site\":\"practice\"}"),
        new Endpoint(
            "PUT",
            "/v1/accounts/" + account.id() + "/session",
            "{\"storage_state\":\"{\\\"cookies\\\":[]}\"}"),
        new Endpoint("POST", "/v1/accounts/" + account.id() + "/pause", "{\"reason\":\"r\"}"),
        new Endpoint(
            "POST",
            "/v1/accounts/" + account.id() + "/actions",
            "{\"kind\":\"view\",\"profile\":\"" + Api.ORIGIN + "/in/ada/\"}"),
        new Endpoint(
            "POST",
            "/v1/actions/" + action.id() + "/resolve",
            "{\"verdict\":\"sent\",\"reason\":\"r\"}"),
        new Endpoint(
            "POST",
            "/v1/workers",
            "{\"worker\":\"w1\",\"name\":\"w\",\"slots\":1,\"version\":\"v\",\"protocol\":1}"),
        new Endpoint("POST", "/v1/packs/practice/release", "{\"version\":\"0.0\"}"),
        new Endpoint(
            "POST", "/v1/leases", "{\"worker\":\"w1\",\"poll\":\"p\",\"warm\":[],\"wait_ms\":1}"),
        new Endpoint(
            "POST", leases + "/ack", "{\"worker\":\"w1\",\"epoch\":" + lease.epoch() + "}"),
        new Endpoint(
            "POST",
            leases + "/renewals",
            "{" + claim + ",\"phase\":\"looking\",\"progress\":1,\"rss_bytes\":1,\"held\":[]}"),
        new Endpoint(
            "POST",
            leases + "/permits",
            "{"
                + claim
                + ",\"permit\":\"p\",\"action\":\""
                + action.id()
                + "\",\"attempt\":1,\"kind\":\"invite\",\"contact\":\"ada\",\"seen\":\"connect\"}"),
        new Endpoint(
            "POST",
            leases + "/reports",
            "{"
                + claim
                + ",\"action\":\""
                + action.id()
                + "\",\"attempt\":1,\"mode\":\"perform\",\"outcome\":{\"kind\":\"drift\",\"element\":\"x\"},\"verdict\":\"not_sent\",\"evidence\":{\"url\":\"u\",\"signals\":[],\"statuses\":[],\"lookups\":[]},\"took_ms\":1}"),
        new Endpoint(
            "PUT",
            leases + "/session",
            "{"
                + claim
                + ",\"version\":1,\"storage_state\":\"{\\\"cookies\\\":[]}\",\"proof\":\"p\"}"));
  }

  /** A body made bad, and the code it must get. */
  record Case(String what, Endpoint at, String body, String type, String code) {
    @Override
    public String toString() {
      return at.method() + " " + at.path().replaceAll("_[0-9a-f]{32}(_\\d+)?", "_…") + ": " + what;
    }
  }

  static Stream<Case> badBodies() {
    var cases = new ArrayList<Case>();
    for (var at : endpoints()) {
      var json = "application/json";
      var good = at.good();
      cases.add(new Case("no body", at, "", json, "malformed-json"));
      cases.add(new Case("no JSON", at, "{not json", json, "malformed-json"));
      cases.add(
          new Case("cut short", at, good.substring(0, good.length() - 1), json, "malformed-json"));
      cases.add(new Case("trailing text", at, good + "x", json, "malformed-json"));
      cases.add(new Case("a second value", at, good + "{}", json, "malformed-json"));
      cases.add(new Case("a duplicate key", at, duplicateFirstKey(good), json, "malformed-json"));
      cases.add(
          new Case(
              "too deep",
              at,
              "{\"a\":" + "[".repeat(40) + "]".repeat(40) + "}",
              json,
              "malformed-json,invalid"));
      cases.add(new Case("null", at, "null", json, "invalid"));
      cases.add(new Case("an array", at, "[]", json, "invalid"));
      cases.add(new Case("a text", at, "\"x\"", json, "invalid"));
      cases.add(new Case("an empty object", at, "{}", json, "invalid"));
      cases.add(
          new Case(
              "an unknown field", at, "{\"surprise\":1," + good.substring(1), json, "invalid"));
      cases.add(new Case("a wrong type", at, wrongFirstType(good), json, "invalid"));
      cases.add(
          new Case(
              "a form", at, "a=b", "application/x-www-form-urlencoded", "unsupported-media-type"));
      cases.add(new Case("plain text", at, good, "text/plain", "unsupported-media-type"));
      cases.add(
          new Case(
              "another charset",
              at,
              good,
              "application/json; charset=utf-16",
              "unsupported-media-type"));
      cases.add(
          new Case(
              "oversize", at, "{\"a\":\"" + "x".repeat(4_200_000) + "\"}", json, "body-too-large"));
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("badBodies")
  void aBadBodyIsAProblem(Case c) throws Exception {
    var answer =
        api.send(
            api.to(c.at().path())
                .setHeader("content-type", c.type())
                .header("Idempotency-Key", "bad-" + c.hashCode())
                .method(c.at().method(), BodyPublishers.ofString(c.body())));

    assertThat(List.of(c.code().split(","))).contains(Api.code(answer));
    assertThat(answer.body())
        .doesNotContain("surprise\":1")
        .doesNotContain("Exception")
        .doesNotContain("at dev.");
    assertThat(api.action(action.id()).attempt()).isEqualTo(1);
  }

  @Test
  void invalidUtf8IsMalformed() throws Exception {
    var bytes =
        "{\"name\":\"?\",\"site\":\"practice\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    bytes[9] = (byte) 0xff;
    var answer =
        api.send(
            api.to("/v1/accounts")
                .header("Idempotency-Key", "k")
                .POST(BodyPublishers.ofByteArray(bytes)));

    assertThat(Api.code(answer)).isEqualTo("malformed-json");
  }

  private static String duplicateFirstKey(String json) {
    try {
      var first = Wire.JSON.readTree(json).fields().next();
      return "{\"" + first.getKey() + "\":" + first.getValue() + "," + json.substring(1);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String wrongFirstType(String json) throws RuntimeException {
    try {
      var tree = (com.fasterxml.jackson.databind.node.ObjectNode) Wire.JSON.readTree(json);
      tree.putArray(tree.fieldNames().next()).add(1);
      return tree.toString();
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
