package dev.flotilla.coordinator.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.Api;
import dev.flotilla.coordinator.ManualClock;
import dev.flotilla.coordinator.redis.RedisServer;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Claim;
import dev.flotilla.protocol.Evidence;
import dev.flotilla.protocol.Lookup;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Report;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.api.PackView;
import dev.flotilla.protocol.api.PackView.ElementUse;
import dev.flotilla.selectors.Element;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** How well packs fit, as people and Prometheus see it, and what people can do about it there. */
final class PacksPageTest {
  @RegisterExtension static final RedisServer redis = new RedisServer();
  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");
  @TempDir Path data;
  private Api api;
  private String version;

  @BeforeEach
  void startCoordinator() throws Exception {
    redis.flush();
    api = Api.start(redis.url(), data, new ManualClock());
    version = pack().released();
    api.register("w1");
  }

  @AfterEach
  void stopCoordinator() {
    api.close();
  }

  @Test
  void lookupsAndUnknownPagesAreCountedByVersionWithLabelsFromClosedSets() throws Exception {
    drift();

    assertThat(pack().elements())
        .containsExactly(
            new ElementUse(version, "connect", 0, 0, 1), new ElementUse(version, "more", 1, 1, 0));
    assertThat(api.get("/metrics").body())
        .contains(lookups("connect", "missed"))
        .contains(lookups("more", "fallback"))
        .contains(
            "flotilla_pack_unrecognised_pages_total{site=\"practice\",version=\""
                + version
                + "\"} 1")
        .contains("flotilla_pack_circuit_open{kind=\"invite\",site=\"practice\"} 0.0")
        .doesNotContain("somebody");
  }

  @Test
  void anOpenCircuitShowsInTheMetricsOnThePageAndOnTheOverview() throws Exception {
    for (var i = 0; i < 3; i++) {
      drift();
    }

    assertThat(api.get("/metrics").body())
        .contains("flotilla_pack_circuit_open{kind=\"invite\",site=\"practice\"} 1.0")
        .contains("flotilla_pack_circuit_openings_total{kind=\"invite\",site=\"practice\"} 1.0");
    assertThat(api.get("/").body()).contains("no invite, pages are unlike the pack " + version);
    assertThat(api.get("/packs").body()).contains("waits").contains("<td class=\"n alert\">3");
  }

  @Test
  void noLabelOfAPacksMetricsComesFromAPageOrAWorker() throws Exception {
    for (var i = 0; i < 3; i++) {
      drift();
    }
    send("release", "version=" + version + "&percent=100", "Origin", api.url());
    var allowed =
        Map.of(
            "site", sites(),
            "version", Set.of(version),
            "kind", wires(ActionKind.values()),
            "element", wires(Element.values()),
            "result", Set.of("primary", "fallback", "missed"));

    var lines =
        api.get("/metrics")
            .body()
            .lines()
            .filter(line -> line.startsWith("flotilla_pack_"))
            .toList();

    assertThat(lines.stream().map(line -> line.substring(0, line.indexOf('{'))).distinct())
        .containsExactlyInAnyOrder(
            "flotilla_pack_circuit_open",
            "flotilla_pack_circuit_openings_total",
            "flotilla_pack_lookups_total",
            "flotilla_pack_releases_total",
            "flotilla_pack_unrecognised_pages_total");
    for (var line : lines) {
      LABEL
          .matcher(line)
          .results()
          .forEach(label ->
              assertThat(allowed.getOrDefault(label.group(1), Set.of()))
                  .as(line)
                  .contains(label.group(2)));
    }
  }

  private Set<String> sites() throws Exception {
    var packs = Api.read(api.get("/v1/packs"), 200, PackView[].class);
    return Stream.of(packs).map(PackView::site).collect(Collectors.toSet());
  }

  private static Set<String> wires(Enum<?>[] values) {
    return Stream.of(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  @Test
  void thePageComesWithAStrictPolicy() throws Exception {
    var page = api.get("/packs");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("content-security-policy"))
        .hasValueSatisfying(p -> assertThat(p).contains("default-src 'none'"));
    assertThat(page.body()).contains("Version " + version + " is in force.");
  }

  @Test
  void aFormIsTakenFromTheConsoleItselfOnly() throws Exception {
    var form = "version=" + version + "&percent=100";

    assertThat(send("release", form, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(421);
    assertThat(send("release", form, "Sec-Fetch-Site", "none").statusCode()).isEqualTo(421);
    assertThat(send("release", form, "Origin", "http://evil.example").statusCode()).isEqualTo(421);
    assertThat(send("release", form, "Origin", "null").statusCode()).isEqualTo(421);
    assertThat(send("release", form, "Accept", "*/*").statusCode()).isEqualTo(421);
    assertThat(send("release", form, "Origin", api.url()).statusCode()).isEqualTo(303);
    assertThat(send("release", form, "Sec-Fetch-Site", "same-origin").statusCode()).isEqualTo(303);
  }

  @Test
  void whatCannotBeDoneIsSaidOnThePage() throws Exception {
    var unknown = send("release", "version=0.0", "Sec-Fetch-Site", "same-origin");
    var nothing = send("rollback", "", "Sec-Fetch-Site", "same-origin");

    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("role=\"alert\"").contains("There is no such pack.");
    assertThat(nothing.statusCode()).isEqualTo(409);
    assertThat(nothing.body()).contains("no earlier release is known");
    assertThat(send("release", "version=&percent=x", "Sec-Fetch-Site", "same-origin").statusCode())
        .isEqualTo(422);
  }

  private HttpResponse<String> send(String what, String form, String header, String value)
      throws Exception {
    return api.send(
        api.to("/packs/practice/" + what)
            .setHeader("content-type", "application/x-www-form-urlencoded")
            .setHeader(header, value)
            .POST(BodyPublishers.ofString(form)));
  }

  private PackView pack() throws Exception {
    return Api.read(api.get("/v1/packs/practice"), 200, PackView.class);
  }

  private String lookups(String element, String result) {
    return "flotilla_pack_lookups_total{element=\"%s\",result=\"%s\",site=\"practice\",version=\"%s\"} 1.0"
        .formatted(element, result, version);
  }

  /** An attempt that finds the menu, twice, and then no way to connect. */
  private void drift() throws Exception {
    var account = api.account();
    api.invite(account.id(), "somebody");
    var grant = api.lease("w1");
    var evidence =
        new Evidence(
            Api.ORIGIN + "/in/somebody/",
            List.of("relation: none"),
            List.of(),
            List.of(
                new Lookup("more", 0),
                new Lookup("more", 2),
                new Lookup("connect", Lookup.MISSED),
                new Lookup("no element of a pack", 0)),
            null,
            null);
    var report =
        new Report(
            new Claim("w1", grant.epoch()),
            grant.assignment().id(),
            grant.assignment().attempt(),
            grant.assignment().mode(),
            new Outcome.Drift("connect"),
            Verdict.NOT_SENT,
            evidence,
            100,
            null,
            null);
    assertThat(api.post("/v1/leases/" + grant.lease() + "/reports", report).statusCode())
        .isEqualTo(200);
  }
}
