package dev.flotilla.coordinator.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.Api;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Problem;
import dev.flotilla.protocol.Wire;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Packs that come while the fleet runs. */
final class ReleaseTest extends PackFleet {
  @Test
  void aReleaseReachesTheNextLeaseAndALeaseKeepsItsPack() throws Exception {
    var first = api.account();
    var second = api.account();
    api.invite(first.id(), "ada");
    var held = api.lease("w1");
    assertThat(held.pack().version()).isEqualTo(bundled);

    bringOut("9.1", null);
    api.invite(second.id(), "grace");
    var next = api.lease("w2");

    assertThat(next.pack().version()).isEqualTo("9.1");
    assertThat(api.get("/v1/packs/practice/9.1").headers().firstValue("etag"))
        .hasValue('"' + next.pack().digest() + '"');
    assertThat(api.account(first.id()).pack()).isEqualTo(bundled);
    assertThat(api.permit(held, "w1").statusCode()).isEqualTo(200);
    report(held, new Outcome.Sent());
    assertThat(api.account(first.id()).pack()).isEqualTo("9.1");
  }

  @Test
  void aVersionThatIsOnlyAddedIsNotInForce() throws Exception {
    put("9.1", text("9.1"));

    assertThat(pack().released()).isEqualTo(bundled);
    assertThat(pack().versions()).extracting(v -> v.version()).containsExactly(bundled, "9.1");
    assertThat(api.get("/v1/packs").body()).contains("\"site\":\"practice\"");
  }

  @Test
  void aVersionsTextNeverChanges() throws Exception {
    assertThat(put("9.1", text("9.1")).statusCode()).isEqualTo(201);

    assertThat(put("9.1", text("9.1")).statusCode()).isEqualTo(200);
    var other = put("9.1", text("9.1") + "\n# another text\n");

    assertThat(other.statusCode()).isEqualTo(409);
    assertThat(Api.code(other)).isEqualTo("pack-immutable");
    assertThat(api.get("/v1/packs/practice/9.1").body()).isEqualTo(text("9.1"));
  }

  @Test
  void allFaultsOfAPackAreTold() throws Exception {
    var broken =
        text("9.1").replace("\nsigned_in:", "\nsigned_inn:").replace("format: 2", "format: x");

    var answer = put("9.1", broken);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Api.code(answer)).isEqualTo("pack-invalid");
    var problem = Wire.JSON.readValue(answer.body(), Problem.class);
    assertThat(Objects.requireNonNull(problem.errors()))
        .hasSizeGreaterThan(1)
        .anySatisfy(e -> assertThat(e.pointer()).startsWith("line "));
    assertThat(pack().versions()).hasSize(1);
  }

  @Test
  void aPackBelongsToItsAddress() throws Exception {
    assertThat(Api.code(put("9.2", text("9.1")))).isEqualTo("pack-invalid");
    assertThat(Api.code(put("UP", text("9.1")))).isEqualTo("invalid");
  }

  @Test
  void aPackIsSentAsYaml() throws Exception {
    var json = api.send(api.to("/v1/packs/practice/9.1").PUT(BodyPublishers.ofString("{}")));
    var large = put("9.1", "#".repeat(800_001));

    assertThat(Api.code(json)).isEqualTo("unsupported-media-type");
    assertThat(Api.code(large)).isEqualTo("body-too-large");
    assertThat(Api.code(put("9.1", ""))).isEqualTo("pack-invalid");
  }

  @Test
  void aRollbackGoesBackOnce() throws Exception {
    bringOut("9.1", null);
    assertThat(pack().previous()).isEqualTo(bundled);

    assertThat(api.post("/v1/packs/practice/rollback", "").statusCode()).isEqualTo(200);

    assertThat(pack().released()).isEqualTo(bundled);
    assertThat(Api.code(api.post("/v1/packs/practice/rollback", ""))).isEqualTo("no-earlier-pack");
  }

  @Test
  void anOperatorsReleaseOutlivesARestart() throws Exception {
    bringOut("9.1", null);
    api.close();

    api = Api.start(redis.url(), data, clock);

    assertThat(pack().released()).isEqualTo("9.1");
  }

  @Test
  void whatIsReleasedThroughOneCoordinatorIsInForceAtTheOther() throws Exception {
    try (var other = Api.start(redis.url(), data, clock)) {
      bringOut("9.1", null);
      var account = other.account();
      other.invite(account.id(), "ada");

      assertThat(other.lease("w1").pack().version()).isEqualTo("9.1");
      assertThat(other.get("/v1/packs/practice/9.1").body()).isEqualTo(text("9.1"));
    }
  }
}
