package dev.flotilla.coordinator.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The one Lua library, joined from the small files that live beside their callers. Library and
 * function names carry a digest of the source, so that two coordinator versions can work on one
 * Redis while one rolls over the other.
 */
final class FunctionLibrary {
  /** Downward order: a file uses only what those above it define. */
  private static final List<String> FILES =
      List.of(
          "redis/keys.lua",
          "redis/clock.lua",
          "rate/buckets.lua",
          "pack/packs.lua",
          "pack/circuit.lua",
          "pack/release.lua",
          "account/account.lua",
          "account/pending.lua",
          "queue/enqueue.lua",
          "lease/take_back.lua",
          "lease/acquire.lua",
          "lease/hold.lua",
          "lease/permit.lua",
          "lease/effect.lua",
          "lease/settle.lua",
          "lease/resolve.lua",
          "lease/workers.lua",
          "lease/fleet.lua");

  private final String version;
  private final String source;

  private FunctionLibrary(String version, String source) {
    this.version = version;
    this.source = source;
  }

  static FunctionLibrary load() {
    var body = FILES.stream().map(FunctionLibrary::read).collect(Collectors.joining("\n"));
    var version = digest(body);
    var head =
        "#!lua name=flotilla_%s\nlocal function register(name, f) redis.register_function(name .. '_%s', f) end\n"
            .formatted(version, version);
    return new FunctionLibrary(version, head + body);
  }

  String source() {
    return source;
  }

  String name(String function) {
    return function + "_" + version;
  }

  private static String read(String file) {
    try (var in = FunctionLibrary.class.getResourceAsStream("/dev/flotilla/coordinator/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String text) {
    try {
      var sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
