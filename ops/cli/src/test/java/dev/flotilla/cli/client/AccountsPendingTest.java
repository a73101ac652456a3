package dev.flotilla.cli.client;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import com.github.tomakehurst.wiremock.junit5.WireMockTest;
import dev.flotilla.cli.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WireMockTest
class AccountsPendingTest {
  private String url = "";
  private WireMock server = new WireMock();

  @BeforeEach
  void coordinator(WireMockRuntimeInfo wire) {
    url = wire.getHttpBaseUrl();
    server = wire.getWireMock();
    server.register(
        get("/v1/accounts/quay").willReturn(jsonResponse(ClientCommandsTest.ACCOUNT, 200)));
  }

  @Test
  void thePendingListIsReadPageByPage() {
    server.register(
        get("/v1/accounts/acc-1/pending?limit=100")
            .willReturn(
                jsonResponse(pending("ada", ",\"has_more\":true,\"next_cursor\":\"c1\""), 200)));
    server.register(
        get("/v1/accounts/acc-1/pending?limit=100&cursor=c1")
            .willReturn(jsonResponse(pending("mo", ",\"has_more\":false"), 200)));

    var told = Told.by("accounts", "pending", "quay", "--coordinator", url);

    assertThat(told.out())
        .contains("2 invitations, read ")
        .containsPattern("ada +ada's name +7 to 14 days")
        .containsPattern("mo +mo's name +7 to 14 days");
  }

  @Test
  void aListThatWasNeverReadIsSaid() {
    server.register(
        get("/v1/accounts/acc-1/pending?limit=100")
            .willReturn(jsonResponse("{\"total\":0,\"data\":[],\"has_more\":false}", 200)));

    assertThat(Told.by("accounts", "pending", "quay", "--coordinator", url).out())
        .contains("The list was never read whole.");
  }

  private static String pending(String contact, String more) {
    return """
    {"read_at":"2026-01-01T00:00:00Z","total":2,
     "data":[{"contact":"%s","name":"%s's name","age_from_ms":604800000,"age_to_ms":1209600000}]%s}\
    """
        .formatted(contact, contact, more);
  }
}
