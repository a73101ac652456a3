package dev.flotilla.coordinator.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.Limit;
import io.lettuce.core.Range;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The fleet's state: every change is one call of a function in the library. A command is sent once;
 * on a lost connection it fails, because a repeated one could be done twice.
 */
public final class FleetStore implements AutoCloseable {
  // One partition today; the braces make all its keys one hash slot.
  private static final String PREFIX = "fleet:{0}:";
  // Long enough for a busy disk under appendfsync always, short enough that a caller can still
  // retry.
  private static final Duration TIMEOUT = Duration.ofSeconds(2);
  private static final Duration RECONNECT = Duration.ofMillis(200);

  private static final List<String> REFUSALS =
      List.of(
          "LOADING",
          "OOM",
          "MISCONF",
          "READONLY",
          "BUSY",
          "MASTERDOWN",
          "NOREPLICAS",
          "CLUSTERDOWN");

  private final Vertx vertx;
  private final FleetClock clock;
  private final FunctionLibrary library;
  private final ClientResources resources;
  private final RedisClient client;
  private final StatefulRedisConnection<String, String> connection;
  private final StatefulRedisPubSubConnection<String, String> subscription;

  private FleetStore(
      Vertx vertx,
      FleetClock clock,
      FunctionLibrary library,
      ClientResources resources,
      RedisClient client) {
    this.vertx = vertx;
    this.clock = clock;
    this.library = library;
    this.resources = resources;
    this.client = client;
    this.connection = client.connect();
    this.subscription = client.connectPubSub();
  }

  /** Connects and loads the library; blocks, so not for an event loop. */
  public static FleetStore connect(Vertx vertx, String redisUrl, FleetClock clock) {
    var resources = ClientResources.builder().reconnectDelay(Delay.constant(RECONNECT)).build();
    var client = RedisClient.create(resources, RedisURI.create(redisUrl));
    client.setOptions(
        ClientOptions.builder()
            .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
            .replayFilter(command -> true)
            .timeoutOptions(TimeoutOptions.enabled(TIMEOUT))
            .socketOptions(SocketOptions.builder().connectTimeout(TIMEOUT).build())
            .build());
    try {
      var store = new FleetStore(vertx, clock, FunctionLibrary.load(), resources, client);
      store.connection.sync().functionLoad(store.library.source(), true);
      return store;
    } catch (RuntimeException e) {
      client.close();
      resources.shutdown().awaitUninterruptibly();
      throw e;
    }
  }

  /**
   * Calls {@code function} with the clock and {@code args}. Fails with {@link StoreUnavailable}.
   */
  public Future<Reply> call(String function, Object... args) {
    var values =
        Stream.concat(Stream.of(clock.now()), Stream.of(args).map(Object::toString))
            .toArray(String[]::new);
    return onContext(fcall(function, values).thenApply(Reply::of));
  }

  /** One field of the record under {@code name}. */
  public Future<Optional<String>> field(String name, String field) {
    return onContext(connection.async().hget(PREFIX + name, field)).map(Optional::ofNullable);
  }

  /** The whole record under {@code name}, empty where there is none. */
  public Future<Map<String, String>> record(String name) {
    return onContext(connection.async().hgetall(PREFIX + name));
  }

  /**
   * At most {@code most} ids of the list under {@code name}, in their order, after {@code cursor}.
   */
  public Future<List<String>> ids(String name, Optional<String> cursor, int most) {
    Range<String> range =
        cursor
            .map(c -> Range.<String>from(Range.Boundary.excluding(c), Range.Boundary.unbounded()))
            .orElseGet(Range::unbounded);
    return onContext(connection.async().zrangebylex(PREFIX + name, range, Limit.create(0, most)));
  }

  /** Calls {@code listener}, on the caller's context, whenever something became due sooner. */
  public Future<Void> onPoke(Consumer<String> listener) {
    var context = vertx.getOrCreateContext();
    subscription.addListener(
        new RedisPubSubAdapter<String, String>() {
          @Override
          public void message(String channel, String message) {
            context.runOnContext(nothing -> listener.accept(message));
          }
        });
    return onContext(subscription.async().subscribe(PREFIX + "poke"));
  }

  /** Ends {@link #onPoke}; the listener is not called again. */
  public void stopPokes() {
    subscription.close();
  }

  /** Settings of the server that decide whether it may be trusted, by name. */
  public Future<Map<String, String>> settings() {
    return onContext(connection.async().configGet("append*", "maxmemory-policy"));
  }

  @Override
  public void close() {
    subscription.close();
    connection.close();
    client.shutdown(Duration.ZERO, TIMEOUT);
    resources.shutdown().awaitUninterruptibly();
  }

  private CompletionStage<List<Object>> fcall(String function, String[] values) {
    var redis = connection.async();
    var keys = new String[] {PREFIX};
    return redis
        .<List<Object>>fcall(library.name(function), ScriptOutputType.MULTI, keys, values)
        .exceptionallyCompose(e ->
            missing(e)
                ? redis
                    .functionLoad(library.source(), true)
                    .thenCompose(loaded ->
                        redis.<List<Object>>fcall(
                            library.name(function), ScriptOutputType.MULTI, keys, values))
                : CompletableFuture.failedStage(e));
  }

  private <T> Future<T> onContext(CompletionStage<T> stage) {
    return Future.fromCompletionStage(stage, vertx.getOrCreateContext())
        .recover(e ->
            Future.failedFuture(
                unwrap(e) instanceof RedisCommandExecutionException script && !refusing(script)
                    ? script
                    : new StoreUnavailable(unwrap(e))));
  }

  /** Redis is there and takes no calls: it loads its file, is full, or is somebody's replica. */
  private static boolean refusing(RedisCommandExecutionException e) {
    var said = Objects.requireNonNullElse(e.getMessage(), "");
    return REFUSALS.stream().anyMatch(said::startsWith);
  }

  private static boolean missing(Throwable e) {
    return unwrap(e) instanceof RedisCommandExecutionException
        && Objects.requireNonNullElse(unwrap(e).getMessage(), "").contains("Function not found");
  }

  private static Throwable unwrap(Throwable e) {
    var cause = e.getCause();
    return e instanceof java.util.concurrent.CompletionException && cause != null ? cause : e;
  }
}
