package dev.flotilla.coordinator;

import ch.qos.logback.classic.LoggerContext;
import dev.flotilla.coordinator.lease.Timings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./flotilla coordinator}. */
@Command(
    name = "coordinator",
    mixinStandardHelpOptions = true,
    description =
        "Runs a coordinator: leases accounts to workers and keeps the limits. All state is in Redis.")
public final class Main implements Callable<Integer> {
  @Option(
      names = "--listen",
      paramLabel = "HOST:PORT",
      defaultValue = "127.0.0.1:7400",
      description = "Where to listen; port 0 takes any free one (default: ${DEFAULT-VALUE}).")
  private String listen = "";

  @Option(
      names = "--redis",
      paramLabel = "URL",
      required = true,
      defaultValue = "${env:FLOTILLA_REDIS_URL}",
      description = "The Redis that holds the fleet's state (environment: FLOTILLA_REDIS_URL).")
  private String redis = "";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "Where the session keys are kept.")
  private Path data = Path.of("");

  @Option(
      names = "--site",
      paramLabel = "NAME=ORIGIN",
      description =
          "A site and where it is, such as practice=http://127.0.0.1:7480; repeat for more.")
  private Map<String, String> sites = Map.of();

  @Option(
      names = "--packs",
      paramLabel = "DIR",
      description = "A directory of packs, DIR/<site>/<version>.yaml, beside those built in.")
  private @Nullable Path packs;

  @Option(
      names = "--accept-terms",
      paramLabel = "SITE",
      description =
          "Accepts what the site's pack says an owner must be told; without it such a site is not worked on. Repeat for more.")
  private HashSet<String> acceptedTerms = new HashSet<>();

  @Option(
      names = "--drift-cool-down",
      paramLabel = "SECONDS",
      description =
          "How long a kind of action waits after pages were unlike the pack, before one account tries again (default: 600).")
  private @Nullable Integer driftCoolDown;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "A host name to answer to, beside loopback's; repeat for more.")
  private HashSet<String> hosts = new HashSet<>();

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "A file with the token that every call must carry; needed to listen beyond loopback.")
  private @Nullable Path tokenFile;

  @Option(
      names = "--announce",
      paramLabel = "FILE",
      description = "Writes url and pid to this file, as JSON, once it serves.")
  private @Nullable Path announce;

  @Option(names = "--exit-with-parent", description = "Stops when standard input ends.")
  private boolean exitWithParent;

  @Option(
      names = "--log-format",
      paramLabel = "json|text",
      defaultValue = "json",
      description = "How log lines look (default: ${DEFAULT-VALUE}).")
  private String logFormat = "";

  /** Runs the coordinator as a process. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    Logs.configure((LoggerContext) LoggerFactory.getILoggerFactory(), logFormat.equals("text"));
    Coordinator coordinator;
    try {
      coordinator = Coordinator.start(config());
    } catch (IOException | IllegalArgumentException e) {
      System.err.println("flotilla coordinator: " + e.getMessage());
      return 1;
    }
    var ended = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              coordinator.close();
              ended.countDown();
            }));
    LoggerFactory.getLogger(Main.class).info("coordinator serves at {}", coordinator.url());
    if (announce != null) {
      announce(announce, coordinator.url());
    }
    if (exitWithParent) {
      Thread.ofPlatform().daemon().name("parent").start(Main::exitAtEndOfInput);
    }
    ended.await();
    return 0;
  }

  private CoordinatorConfig config() throws IOException {
    var at = URI.create("http://" + listen);
    if (at.getHost() == null || at.getPort() < 0) {
      throw new IllegalArgumentException("--listen takes HOST:PORT, such as 127.0.0.1:7400");
    }
    Optional<String> token =
        tokenFile == null ? Optional.empty() : Optional.of(Files.readString(tokenFile).strip());
    if (packs != null && !Files.isDirectory(packs)) {
      throw new IllegalArgumentException("--packs " + packs + " is no directory");
    }
    return new CoordinatorConfig(
        at.getHost(),
        at.getPort(),
        redis,
        data,
        sites,
        Optional.ofNullable(packs),
        acceptedTerms,
        hosts,
        token,
        timings());
  }

  private Timings timings() {
    if (driftCoolDown == null) {
      return Timings.standard();
    }
    if (driftCoolDown < 1) {
      throw new IllegalArgumentException("--drift-cool-down is at least 1 second");
    }
    return Timings.standard().withDriftCoolDown(Duration.ofSeconds(driftCoolDown));
  }

  private static void announce(Path file, String url) throws IOException {
    var part = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(
        part, "{\"url\":\"" + url + "\",\"pid\":" + ProcessHandle.current().pid() + "}\n");
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void exitAtEndOfInput() {
    try {
      while (System.in.read() >= 0) {
        // nothing is said on it; only its end matters
      }
    } catch (IOException e) {
      // as good as its end
    }
    System.exit(0);
  }
}
