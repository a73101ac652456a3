package dev.flotilla.coordinator.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.Api;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Well-formed requests that must be refused, each with its status and stable code, and nothing
 * changed.
 */
final class WrongRequestTest extends BadInput {
  /** A request with something wrong in it, and the status and code it must get. */
  record Wrong(String what, String method, String path, String body, int status, String code) {
    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Wrong> wrongRequests() {
    var actions = "/v1/accounts/" + account.id() + "/actions";
    var leases = "/v1/leases/" + lease.lease();
    var stale = "{\"worker\":\"w1\",\"epoch\":" + (lease.epoch() + 1) + "}";
    var thief = "{\"worker\":\"w9\",\"epoch\":" + lease.epoch() + "}";
    var good = Api.ORIGIN + "/in/grace/";
    return Stream.of(
        new Wrong("an unknown address", "GET", "/v1/nothing", "", 404, "not-found"),
        new Wrong("an unknown account", "GET", "/v1/accounts/acc_" + UNKNOWN, "", 404, "not-found"),
        new Wrong("an id that is none", "GET", "/v1/accounts/..%2f..%2fetc", "", 404, "not-found"),
        new Wrong("an id with NUL", "GET", "/v1/accounts/acc%00", "", 404, "not-found"),
        new Wrong(
            "pausing an unknown account",
            "POST",
            "/v1/accounts/acc_" + UNKNOWN + "/pause",
            "{\"reason\":\"r\"}",
            404,
            "not-found"),
        new Wrong(
            "resuming an unknown account",
            "POST",
            "/v1/accounts/acc_" + UNKNOWN + "/resume",
            "",
            404,
            "not-found"),
        new Wrong(
            "a session for an unknown account",
            "PUT",
            "/v1/accounts/acc_" + UNKNOWN + "/session",
            "{\"storage_state\":\"{\\\"cookies\\\":[]}\"}",
            404,
            "not-found"),
        new Wrong(
            "an action for an unknown account",
            "POST",
            "/v1/accounts/acc_" + UNKNOWN + "/actions",
            action("view", good, null),
            404,
            "not-found"),
        new Wrong(
            "the actions of an unknown account",
            "GET",
            "/v1/accounts/acc_" + UNKNOWN + "/actions",
            "",
            404,
            "not-found"),
        new Wrong("an unknown action", "GET", "/v1/actions/act_" + UNKNOWN, "", 404, "not-found"),
        new Wrong(
            "the evidence of an unknown action",
            "GET",
            "/v1/actions/act_" + UNKNOWN + "/evidence",
            "",
            404,
            "not-found"),
        new Wrong("an unknown pack", "GET", "/v1/packs/practice/0", "", 404, "not-found"),
        new Wrong(
            "a pack outside its folder",
            "GET",
            "/v1/packs/practice/..%2fRELEASED",
            "",
            404,
            "not-found"),
        new Wrong("a site without a pack", "GET", "/v1/packs/elsewhere", "", 404, "not-found"),
        new Wrong(
            "releasing an unknown version",
            "POST",
            "/v1/packs/practice/release",
            "{\"version\":\"0.0\"}",
            404,
            "not-found"),
        new Wrong(
            "releasing what is no version",
            "POST",
            "/v1/packs/practice/release",
            "{\"version\":\"../x\"}",
            422,
            "invalid"),
        new Wrong(
            "a canary of nobody",
            "POST",
            "/v1/packs/practice/release",
            "{\"version\":\"0.0\",\"canary_percent\":0}",
            422,
            "invalid"),
        new Wrong(
            "a canary of more than all",
            "POST",
            "/v1/packs/practice/release",
            "{\"version\":\"0.0\",\"canary_percent\":101}",
            422,
            "invalid"),
        new Wrong(
            "a canary of what is in force",
            "POST",
            "/v1/packs/practice/release",
            "{\"version\":\"" + lease.pack().version() + "\",\"canary_percent\":10}",
            422,
            "invalid"),
        new Wrong(
            "a rollback with nothing before",
            "POST",
            "/v1/packs/practice/rollback",
            "",
            409,
            "no-earlier-pack"),
        new Wrong(
            "a rollback of a site without a pack",
            "POST",
            "/v1/packs/elsewhere/rollback",
            "",
            404,
            "not-found"),
        new Wrong("an unknown worker", "POST", "/v1/workers/w9/drain", "", 404, "not-found"),
        new Wrong("a lease that is none", "POST", "/v1/leases/x/ack", stale, 404, "not-found"),
        new Wrong(
            "an unknown lease",
            "POST",
            "/v1/leases/lease_" + UNKNOWN + "_1/ack",
            "{\"worker\":\"w1\",\"epoch\":1}",
            409,
            "stale-lease"),
        new Wrong(
            "an ack with a foreign epoch", "POST", leases + "/ack", stale, 409, "stale-lease"),
        new Wrong("an ack by another worker", "POST", leases + "/ack", thief, 409, "stale-lease"),
        new Wrong(
            "a renewal with a stale epoch",
            "POST",
            leases + "/renewals",
            "{\"claim\":"
                + stale
                + ",\"phase\":\"looking\",\"progress\":1,\"rss_bytes\":1,\"held\":[]}",
            409,
            "stale-lease"),
        new Wrong(
            "a renewal by another worker",
            "POST",
            leases + "/renewals",
            "{\"claim\":"
                + thief
                + ",\"phase\":\"looking\",\"progress\":1,\"rss_bytes\":1,\"held\":[]}",
            409,
            "stale-lease"),
        new Wrong(
            "a permit with a stale epoch",
            "POST",
            leases + "/permits",
            permit(stale, action.id(), "ada"),
            409,
            "stale-lease"),
        new Wrong(
            "a permit for another contact",
            "POST",
            leases + "/permits",
            permit(claim(), action.id(), "grace"),
            409,
            "permit-refused"),
        new Wrong(
            "a permit for another action",
            "POST",
            leases + "/permits",
            permit(claim(), "act_" + UNKNOWN, "ada"),
            409,
            "permit-refused"),
        new Wrong(
            "a report with a stale epoch",
            "POST",
            leases + "/reports",
            report(stale, action.id(), 1),
            409,
            "stale-lease"),
        new Wrong(
            "a report by another worker",
            "POST",
            leases + "/reports",
            report(thief, action.id(), 1),
            409,
            "stale-lease"),
        new Wrong(
            "a report of another attempt",
            "POST",
            leases + "/reports",
            report(claim(), action.id(), 7),
            409,
            "action-settled"),
        new Wrong(
            "a report of an unknown action",
            "POST",
            leases + "/reports",
            report(claim(), "act_" + UNKNOWN, 1),
            404,
            "not-found"),
        new Wrong(
            "a session from a stale epoch",
            "PUT",
            leases + "/session",
            session(stale, 1),
            409,
            "stale-lease"),
        new Wrong(
            "a session of an older version",
            "PUT",
            leases + "/session",
            session(claim(), 0),
            412,
            "session-conflict"),
        new Wrong(
            "a session that is none",
            "PUT",
            leases + "/session",
            session(claim(), 1).replace("cookies", "biscuits"),
            422,
            "invalid"),
        new Wrong(
            "a release with a stale epoch",
            "DELETE",
            leases + "?worker=w1&epoch=99",
            "",
            409,
            "stale-lease"),
        new Wrong(
            "a release without a worker", "DELETE", leases + "?epoch=1", "", 400, "bad-request"),
        new Wrong(
            "a release with a word for an epoch",
            "DELETE",
            leases + "?worker=w1&epoch=x",
            "",
            400,
            "bad-request"),
        new Wrong(
            "an unknown site",
            "POST",
            "/v1/accounts",
            "{\"name\":\"n\",\"site\":\"elsewhere\"}",
            422,
            "unknown-site"),
        new Wrong(
            "an unknown policy",
            "POST",
            "/v1/accounts",
            "{\"name\":\"n\",\"site\":\"practice\",\"policy\":\"wild\"}",
            422,
            "unknown-policy"),
        new Wrong(
            "an empty name",
            "POST",
            "/v1/accounts",
            "{\"name\":\" \",\"site\":\"practice\"}",
            422,
            "invalid"),
        new Wrong(
            "a name that changes direction",
            "POST",
            "/v1/accounts",
            "{\"name\":\"a\\u202Eb\",\"site\":\"practice\"}",
            422,
            "invalid"),
        new Wrong(
            "a taken name",
            "POST",
            "/v1/accounts",
            "{\"name\":\"" + account.name() + "\",\"site\":\"practice\"}",
            409,
            "name-taken"),
        new Wrong("an unknown kind", "POST", actions, action("dance", good, null), 422, "invalid"),
        new Wrong(
            "a kind in capitals", "POST", actions, action("VIEW", good, null), 422, "invalid"),
        new Wrong(
            "a profile elsewhere",
            "POST",
            actions,
            action("view", "https://evil.example/in/ada/", null),
            422,
            "profile-url"),
        new Wrong(
            "a profile that is no address",
            "POST",
            actions,
            action("view", "ada", null),
            422,
            "profile-url"),
        new Wrong(
            "a page of a profile",
            "POST",
            actions,
            action("view", good + "edit/", null),
            422,
            "profile-url"),
        new Wrong(
            "a profile with a name before the host",
            "POST",
            actions,
            action("view", "http://x@127.0.0.1:9/in/ada/", null),
            422,
            "profile-url"),
        new Wrong(
            "a profile with a backslash",
            "POST",
            actions,
            action("view", "http://evil\\\\@127.0.0.1:9/in/ada/", null),
            422,
            "profile-url"),
        new Wrong(
            "a profile that climbs",
            "POST",
            actions,
            action("view", Api.ORIGIN + "/in/..%2fadmin/", null),
            422,
            "profile-url"),
        new Wrong(
            "a script for a profile",
            "POST",
            actions,
            action("view", "javascript:alert(1)", null),
            422,
            "profile-url"),
        new Wrong(
            "a note with a view", "POST", actions, action("view", good, "hello"), 422, "invalid"),
        new Wrong("an empty note", "POST", actions, action("invite", good, " "), 422, "invalid"),
        new Wrong(
            "a note with a lone surrogate",
            "POST",
            actions,
            action("invite", good, "a\\uD83Db"),
            422,
            "invalid"),
        new Wrong(
            "a note with a bell",
            "POST",
            actions,
            action("invite", good, "a\\u0007b"),
            422,
            "invalid"),
        new Wrong(
            "a note of 301 units",
            "POST",
            actions,
            action("invite", good, "x".repeat(301)),
            422,
            "note-too-long"),
        new Wrong(
            "a note of 151 thumbs",
            "POST",
            actions,
            action("invite", good, "👍".repeat(151)),
            422,
            "note-too-long"),
        new Wrong(
            "a contact invited already",
            "POST",
            actions,
            action("invite", Api.ORIGIN + "/in/ada/", null),
            409,
            "duplicate-invite"),
        new Wrong(
            "another contract",
            "POST",
            "/v1/workers",
            "{\"worker\":\"w1\",\"name\":\"w\",\"slots\":1,\"version\":\"v\",\"protocol\":99}",
            426,
            "protocol-version"),
        new Wrong(
            "no slots",
            "POST",
            "/v1/workers",
            "{\"worker\":\"w1\",\"name\":\"w\",\"slots\":0,\"version\":\"v\",\"protocol\":1}",
            422,
            "invalid"),
        new Wrong(
            "a number as text",
            "POST",
            "/v1/workers",
            "{\"worker\":\"w1\",\"name\":\"w\",\"slots\":\"1\",\"version\":\"v\",\"protocol\":1}",
            422,
            "invalid"),
        new Wrong(
            "a fraction of a slot",
            "POST",
            "/v1/workers",
            "{\"worker\":\"w1\",\"name\":\"w\",\"slots\":1.5,\"version\":\"v\",\"protocol\":1}",
            422,
            "invalid"),
        new Wrong(
            "a poll of an unknown worker",
            "POST",
            "/v1/leases",
            "{\"worker\":\"w9\",\"poll\":\"p\",\"warm\":[],\"wait_ms\":1}",
            410,
            "register-again"),
        new Wrong(
            "a negative wait",
            "POST",
            "/v1/leases",
            "{\"worker\":\"w1\",\"poll\":\"p\",\"warm\":[],\"wait_ms\":-1}",
            422,
            "invalid"),
        new Wrong(
            "a warm account that is none",
            "POST",
            "/v1/leases",
            "{\"worker\":\"w1\",\"poll\":\"p\",\"warm\":[\"x\"],\"wait_ms\":1}",
            422,
            "invalid"),
        new Wrong("a like of nobody", "POST", actions, "{\"kind\":\"like\"}", 422, "invalid"),
        new Wrong(
            "a list of somebody",
            "POST",
            actions,
            "{\"kind\":\"pending_list\",\"profile\":\"" + good + "\"}",
            422,
            "invalid"),
        new Wrong(
            "a check of the session of somebody",
            "POST",
            actions,
            "{\"kind\":\"session_check\",\"profile\":\"" + good + "\"}",
            422,
            "invalid"),
        new Wrong(
            "posts with a view",
            "POST",
            actions,
            "{\"kind\":\"view\",\"profile\":\"" + good + "\",\"posts\":1}",
            422,
            "invalid"),
        new Wrong(
            "no posts",
            "POST",
            actions,
            "{\"kind\":\"like\",\"profile\":\"" + good + "\",\"posts\":0}",
            422,
            "invalid"),
        new Wrong(
            "too many posts",
            "POST",
            actions,
            "{\"kind\":\"like\",\"profile\":\"" + good + "\",\"posts\":11}",
            422,
            "invalid"),
        new Wrong(
            "posts as text",
            "POST",
            actions,
            "{\"kind\":\"like\",\"profile\":\"" + good + "\",\"posts\":\"1\"}",
            422,
            "invalid"),
        new Wrong(
            "a member with a like",
            "POST",
            actions,
            "{\"kind\":\"like\",\"profile\":\"" + good + "\",\"member\":\"1\"}",
            422,
            "invalid"),
        new Wrong(
            "a member with a space",
            "POST",
            actions,
            "{\"kind\":\"invite\",\"profile\":\"" + good + "\",\"member\":\"a b\"}",
            422,
            "invalid"),
        new Wrong(
            "a policy without a note",
            "POST",
            actions,
            "{\"kind\":\"invite\",\"profile\":\"" + good + "\",\"note_policy\":\"omit\"}",
            422,
            "invalid"),
        new Wrong(
            "an unknown policy of notes",
            "POST",
            actions,
            "{\"kind\":\"invite\",\"profile\":\""
                + good
                + "\",\"note\":\"a\",\"note_policy\":\"shorten\"}",
            422,
            "invalid"),
        new Wrong(
            "a note that no site could take",
            "POST",
            actions,
            "{\"kind\":\"invite\",\"profile\":\""
                + good
                + "\",\"note_policy\":\"omit\",\"note\":\""
                + "x".repeat(10_001)
                + "\"}",
            422,
            "note-too-long"),
        new Wrong(
            "the list of an unknown account",
            "GET",
            "/v1/accounts/acc_" + UNKNOWN + "/pending",
            "",
            404,
            "not-found"),
        new Wrong(
            "no rows of the list",
            "GET",
            "/v1/accounts/" + account.id() + "/pending?limit=0",
            "",
            400,
            "bad-request"),
        new Wrong(
            "a cursor of the list that is none",
            "GET",
            "/v1/accounts/" + account.id() + "/pending?cursor=x",
            "",
            400,
            "bad-request"),
        new Wrong(
            "a cursor of another list",
            "GET",
            "/v1/accounts/" + account.id() + "/pending?cursor=12-34",
            "",
            400,
            "bad-request"),
        new Wrong(
            "a decision about an unknown action",
            "POST",
            "/v1/actions/act_" + UNKNOWN + "/resolve",
            "{\"verdict\":\"sent\",\"reason\":\"r\"}",
            404,
            "not-found"),
        new Wrong(
            "a decision about an action in hand",
            "POST",
            "/v1/actions/" + action.id() + "/resolve",
            "{\"verdict\":\"sent\",\"reason\":\"r\"}",
            409,
            "no-decision-wanted"),
        new Wrong(
            "a decision that is none",
            "POST",
            "/v1/actions/" + action.id() + "/resolve",
            "{\"verdict\":\"unknown\",\"reason\":\"r\"}",
            422,
            "invalid"),
        new Wrong(
            "a decision without a reason",
            "POST",
            "/v1/actions/" + action.id() + "/resolve",
            "{\"verdict\":\"sent\",\"reason\":\" \"}",
            422,
            "invalid"),
        new Wrong(
            "a permit to look",
            "POST",
            leases + "/permits",
            permit(claim(), action.id(), "ada").replace("invite", "view"),
            409,
            "permit-refused"),
        new Wrong(
            "a report with a list of an invite",
            "POST",
            leases + "/reports",
            with(
                report(claim(), action.id(), 1),
                "\"pending\":{\"rows\":[],\"total\":0,\"end\":true}"),
            422,
            "invalid"),
        new Wrong(
            "a report with a list of fewer than none",
            "POST",
            leases + "/reports",
            with(
                report(claim(), action.id(), 1),
                "\"pending\":{\"rows\":[],\"total\":-2,\"end\":true}"),
            422,
            "invalid"),
        new Wrong(
            "a row about nobody",
            "POST",
            leases + "/reports",
            with(
                report(claim(), action.id(), 1),
                "\"pending\":{\"rows\":[{\"contact\":\"\"}],\"total\":0,\"end\":true}"),
            422,
            "invalid"),
        new Wrong(
            "a row without a contact",
            "POST",
            leases + "/reports",
            with(
                report(claim(), action.id(), 1),
                "\"pending\":{\"rows\":[{\"name\":\"n\"}],\"total\":0,\"end\":true}"),
            422,
            "invalid"),
        new Wrong(
            "a row of an age before its birth",
            "POST",
            leases + "/reports",
            with(
                report(claim(), action.id(), 1),
                "\"pending\":{\"rows\":[{\"contact\":\"a\",\"age_from_ms\":-1}],\"total\":1,\"end\":true}"),
            422,
            "invalid"),
        new Wrong(
            "too many rows",
            "POST",
            leases + "/reports",
            with(
                report(claim(), action.id(), 1),
                "\"pending\":{\"total\":0,\"end\":true,\"rows\":["
                    + "{\"contact\":\"a\"},".repeat(5_000)
                    + "{\"contact\":\"a\"}]}"),
            422,
            "invalid"),
        new Wrong(
            "a cursor too long",
            "POST",
            leases + "/reports",
            with(report(claim(), action.id(), 1), "\"cursor\":\"" + "x".repeat(501) + "\""),
            422,
            "invalid"),
        new Wrong("too many rows", "GET", "/v1/accounts?limit=201", "", 400, "bad-request"),
        new Wrong("no rows", "GET", "/v1/accounts?limit=0", "", 400, "bad-request"),
        new Wrong("rows in words", "GET", "/v1/accounts?limit=many", "", 400, "bad-request"),
        new Wrong("an unknown parameter", "GET", "/v1/accounts?sort=name", "", 400, "bad-request"),
        new Wrong(
            "a parameter twice", "GET", "/v1/accounts?limit=1&limit=2", "", 400, "bad-request"),
        new Wrong("an unknown state", "GET", actions + "?state=lost", "", 400, "bad-request"),
        new Wrong("an unknown method", "PATCH", "/v1/accounts", "{}", 405, "method-not-allowed"),
        new Wrong("deleting the fleet", "DELETE", "/v1/fleet", "", 405, "method-not-allowed"));
  }

  @ParameterizedTest
  @MethodSource("wrongRequests")
  void aWrongRequestIsAProblem(Wrong w) throws Exception {
    var answer =
        api.send(
            api.to(w.path())
                .header("Idempotency-Key", "wrong-" + w.hashCode())
                .method(w.method(), BodyPublishers.ofString(w.body())));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(w.status());
    assertThat(Api.code(answer)).isEqualTo(w.code());
    assertThat(api.account(account.id()).queued().values()).allMatch(n -> n == 0);
  }

  @Test
  void aNoteOfExactlyThreeHundredUnitsIsTaken() throws Exception {
    var other = api.account();
    for (var note : List.of("x".repeat(300), "👍".repeat(150), "x".repeat(298) + "\\r\\n")) {
      var answer =
          api.post(
              "/v1/accounts/" + other.id() + "/actions",
              action("invite", Api.ORIGIN + "/in/p" + note.hashCode() + "/", note));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
  }

  @Test
  void aCreatingCallNeedsAnIdempotencyKey() throws Exception {
    for (var path : List.of("/v1/accounts", "/v1/accounts/" + account.id() + "/actions")) {
      var body =
          path.endsWith("actions")
              ? action("view", Api.ORIGIN + "/in/x/", null)
              : "{\"name\":\"n\",\"site\":\"practice\"}";
      var answer = api.send(api.to(path).POST(BodyPublishers.ofString(body)));

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(Api.code(answer)).isEqualTo("idempotency-key-missing");
    }
  }

  @Test
  void everyProblemTypeHasItsPage() throws Exception {
    for (var code : dev.flotilla.protocol.ErrorCode.values()) {
      var page = api.get("/problems/" + code.code());
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains(code.title());
    }
  }

  private static String claim() {
    return "{\"worker\":\"w1\",\"epoch\":" + lease.epoch() + "}";
  }

  private static String action(
      String kind, String profile, @org.jspecify.annotations.Nullable String note) {
    return "{\"kind\":\""
        + kind
        + "\",\"profile\":\""
        + profile
        + "\""
        + (note == null ? "" : ",\"note\":\"" + note + "\"")
        + "}";
  }

  private static String permit(String claim, String action, String contact) {
    return "{\"claim\":"
        + claim
        + ",\"permit\":\"p\",\"action\":\""
        + action
        + "\",\"attempt\":1,\"kind\":\"invite\",\"contact\":\""
        + contact
        + "\",\"seen\":\"connect\"}";
  }

  private static String report(String claim, String action, int attempt) {
    return "{\"claim\":"
        + claim
        + ",\"action\":\""
        + action
        + "\",\"attempt\":"
        + attempt
        + ",\"mode\":\"perform\",\"outcome\":{\"kind\":\"drift\",\"element\":\"x\"},\"verdict\":\"not_sent\",\"evidence\":{\"url\":\"u\",\"signals\":[],\"statuses\":[],\"lookups\":[]},\"took_ms\":1}";
  }

  private static String with(String object, String field) {
    return object.substring(0, object.length() - 1) + "," + field + "}";
  }

  private static String session(String claim, int version) {
    return "{\"claim\":"
        + claim
        + ",\"version\":"
        + version
        + ",\"storage_state\":\"{\\\"cookies\\\":[]}\",\"proof\":\"p\"}";
  }
}
