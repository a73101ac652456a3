package dev.flotilla.worker;

import dev.flotilla.worker.browser.BrowserMissing;
import dev.flotilla.worker.browser.DriverFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The worker's command. The only class here that ends the process. */
@Command(
    name = "worker",
    description = "Acts for accounts in browsers, as the coordinator leases them.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class Main implements Callable<Integer> {
  private static final int FAILED = 1;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--coordinator",
      paramLabel = "URL",
      defaultValue = "http://127.0.0.1:7400",
      description = "Where the coordinator is (default: ${DEFAULT-VALUE}).")
  private URI coordinator = URI.create("http://127.0.0.1:7400");

  @Option(names = "--name", description = "What people call this worker.")
  private String name = "worker";

  @Option(
      names = "--lanes",
      paramLabel = "N",
      defaultValue = "2",
      description = "How many accounts it acts for at once (default: ${DEFAULT-VALUE}).")
  private int lanes;

  @Option(
      names = "--browser",
      paramLabel = "PATH",
      description = "The browser to use (default: $FLOTILLA_BROWSER, or the first one found).")
  private @Nullable Path browser;

  @Option(
      names = "--driver-cache",
      paramLabel = "DIR",
      description = "Where the browser driver is unpacked, once for each version.")
  private @Nullable Path driverCache;

  @Option(
      names = "--announce",
      paramLabel = "FILE",
      description = "Written once the worker is registered.")
  private @Nullable Path announce;

  @Option(names = "--exit-with-parent", description = "Leave when standard input ends.")
  private boolean exitWithParent;

  @Option(
      names = "--log-format",
      paramLabel = "json|text",
      defaultValue = "json",
      description = "How log lines are written (default: ${DEFAULT-VALUE}).")
  private Logs.Format logFormat = Logs.Format.json;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "Holds the fleet's token, sent with every call.")
  private @Nullable Path tokenFile;

  /** Runs a worker as a process of its own. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public Integer call() throws InterruptedException {
    Logs.configure(logFormat);
    Worker worker;
    try {
      worker = new Worker(config());
    } catch (BrowserMissing | UncheckedIOException | IllegalArgumentException e) {
      return failed(String.valueOf(e.getMessage()));
    }
    Leaving.prepare(worker::drain, exitWithParent);
    if (!worker.start()) {
      return failed("The coordinator does not take this worker: " + worker.refusal());
    }
    if (announce != null) {
      Announcement.write(announce, worker.id());
    }
    worker.await();
    return 0;
  }

  private WorkerConfig config() {
    return new WorkerConfig(
        coordinator,
        name,
        lanes,
        Optional.ofNullable(browser),
        driverCache == null ? DriverFiles.cache(System.getenv()) : driverCache,
        token(),
        version());
  }

  private Optional<String> token() {
    if (tokenFile == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(tokenFile, StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot read the fleet's token from %s; give a readable file with --token-file"
              .formatted(tokenFile),
          e);
    }
  }

  private static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  private int failed(String message) {
    var err =
        spec == null
            ? new PrintWriter(System.err, true, StandardCharsets.UTF_8)
            : spec.commandLine().getErr();
    err.println(message);
    err.flush();
    return FAILED;
  }
}
