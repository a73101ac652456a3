package dev.flotilla.drills.api;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.api.AccountView;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.ActionView;
import dev.flotilla.protocol.api.FleetView;
import dev.flotilla.protocol.api.NewAccount;
import dev.flotilla.protocol.api.NewAction;
import dev.flotilla.protocol.api.PackRelease;
import dev.flotilla.protocol.api.PackView;
import dev.flotilla.protocol.api.Page;
import dev.flotilla.protocol.api.PauseRequest;
import dev.flotilla.protocol.api.PendingView;
import dev.flotilla.protocol.api.Resolution;
import dev.flotilla.protocol.api.SessionUpload;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The coordinator's HTTP API as its clients use it; every method may throw {@link CallFailed}. */
public final class CoordinatorApi {
  private static final int PAGE = 100;
  private static final TypeReference<AccountView> ACCOUNT = new TypeReference<>() {};
  private static final TypeReference<Page<AccountView>> ACCOUNTS = new TypeReference<>() {};
  private static final TypeReference<ActionView> ACTION = new TypeReference<>() {};
  private static final TypeReference<Page<ActionView>> ACTIONS = new TypeReference<>() {};
  private static final TypeReference<FleetView> FLEET = new TypeReference<>() {};
  private static final TypeReference<PendingView> PENDING = new TypeReference<>() {};
  private static final TypeReference<PackView> PACK = new TypeReference<>() {};
  private static final TypeReference<Page<PackView>> PACKS = new TypeReference<>() {};

  private final HttpCalls http;

  /**
   * @param coordinator its address, such as {@code http://127.0.0.1:7400}
   * @param token the fleet's token, where the coordinator wants one
   */
  public CoordinatorApi(URI coordinator, Optional<String> token) {
    this.http = new HttpCalls(coordinator, token);
  }

  /** The whole at a glance. */
  public FleetView fleet() {
    return http.get("/v1/fleet", FLEET);
  }

  /** All accounts. */
  public List<AccountView> accounts() {
    return all(cursor -> http.get("/v1/accounts?limit=" + PAGE + cursor, ACCOUNTS));
  }

  /** The account with that id. */
  public AccountView account(String id) {
    return http.get("/v1/accounts/" + escaped(id), ACCOUNT);
  }

  /** Creates an account; the same key gets the same account. */
  public AccountView create(NewAccount account, String key) {
    return http.post("/v1/accounts", Map.of("Idempotency-Key", key), account, ACCOUNT);
  }

  /** Gives an account its signed-in browser state. */
  public void putSession(String account, String storageState) {
    http.call(
        "PUT", "/v1/accounts/" + escaped(account) + "/session", new SessionUpload(storageState));
  }

  /** Stops an account until it is resumed. */
  public void pause(String account, String reason) {
    http.call("POST", "/v1/accounts/" + escaped(account) + "/pause", new PauseRequest(reason));
  }

  /** Lets a paused account go on. */
  public void resume(String account) {
    http.call("POST", "/v1/accounts/" + escaped(account) + "/resume", null);
  }

  /** Submits an action; the same key gets the same action. */
  public ActionView submit(String account, NewAction action, String key) {
    return http.post(
        "/v1/accounts/" + escaped(account) + "/actions",
        Map.of("Idempotency-Key", key),
        action,
        ACTION);
  }

  /** The actions of an account, all or those in one state or of one kind. */
  public List<ActionView> actions(
      String account, @Nullable ActionState state, @Nullable ActionKind kind) {
    var path =
        "/v1/accounts/"
            + escaped(account)
            + "/actions?limit="
            + PAGE
            + (state == null ? "" : "&state=" + state.wire())
            + (kind == null ? "" : "&kind=" + kind.wire());
    return all(cursor -> http.get(path + cursor, ACTIONS));
  }

  /** The action with that id. */
  public ActionView action(String id) {
    return http.get("/v1/actions/" + escaped(id), ACTION);
  }

  /** Lets a worker finish what it has and take nothing new. */
  public void drain(String worker) {
    http.call("POST", "/v1/workers/" + escaped(worker) + "/drain", null);
  }

  /** The last whole reading of an account's pending list, in pages. */
  public PendingView pending(String account, Optional<String> cursor) {
    return http.get(
        "/v1/accounts/"
            + escaped(account)
            + "/pending?limit="
            + PAGE
            + cursor.map(c -> "&cursor=" + escaped(c)).orElse(""),
        PENDING);
  }

  /** A person's word on an action that is in doubt for good. */
  public void resolve(String action, Resolution resolution) {
    http.call("POST", "/v1/actions/" + escaped(action) + "/resolve", resolution);
  }

  /** What is known of each site. */
  public List<PackView> packs() {
    return all(cursor -> http.get("/v1/packs?limit=" + PAGE + cursor, PACKS));
  }

  /** What is known of a site. */
  public PackView pack(String site) {
    return http.get("/v1/packs/" + escaped(site), PACK);
  }

  /** The text of a version of a site's pack. */
  public String packText(String site, String version) {
    return http.text("/v1/packs/" + escaped(site) + "/" + escaped(version));
  }

  /** Brings a version, which may be there already with the very same text. */
  public void putPack(String site, String version, String text) {
    http.putYaml("/v1/packs/" + escaped(site) + "/" + escaped(version), text);
  }

  /** Puts a version in force, for all accounts or a share of them. */
  public PackView release(String site, PackRelease release) {
    return http.post("/v1/packs/" + escaped(site) + "/release", Map.of(), release, PACK);
  }

  /** Goes back to the version that was in force before. */
  public PackView rollback(String site) {
    return http.post("/v1/packs/" + escaped(site) + "/rollback", Map.of(), Map.of(), PACK);
  }

  private interface PageOf<T> {
    Page<T> from(String cursor);
  }

  private static <T> List<T> all(PageOf<T> pages) {
    var all = new ArrayList<T>();
    var cursor = "";
    while (true) {
      var page = pages.from(cursor);
      all.addAll(page.data());
      if (!page.hasMore() || page.nextCursor() == null) {
        return all;
      }
      cursor = "&cursor=" + escaped(page.nextCursor());
    }
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
