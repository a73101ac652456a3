package dev.flotilla.practice;

import dev.flotilla.practice.front.Front;
import dev.flotilla.practice.front.Look;
import dev.flotilla.practice.ledger.LedgerUnusable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a practice site until it is told to stop. */
@Command(
    name = "practice-site",
    description = "Serves the practice site: a stand-in professional network with a ledger.",
    mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {
  @Option(
      names = "--listen",
      paramLabel = "HOST:PORT",
      defaultValue = "127.0.0.1:" + PracticeConfig.DEFAULT_PORT,
      description = "Where to serve; port 0 is any free one. Default: ${DEFAULT-VALUE}")
  private String listen = "";

  @Option(
      names = "--people",
      defaultValue = "" + PracticeConfig.DEFAULT_PEOPLE,
      description = "How many people to invent. Default: ${DEFAULT-VALUE}")
  private int people;

  @Option(
      names = "--seats",
      defaultValue = "" + PracticeConfig.DEFAULT_SEATS,
      description = "How many seats can sign in. Default: ${DEFAULT-VALUE}")
  private int seats;

  @Option(
      names = "--seed",
      defaultValue = "" + PracticeConfig.DEFAULT_SEED,
      description = "The same seed invents the same people. Default: ${DEFAULT-VALUE}")
  private long seed;

  @Option(
      names = "--front",
      paramLabel = "FRONT",
      defaultValue = "newer",
      description = "How the site looks: newer or older. Default: ${DEFAULT-VALUE}")
  private String front = "";

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      defaultValue = PracticeConfig.DEFAULT_LANGUAGE,
      description = "What it speaks: en, de, fr, es, it or pt. Default: ${DEFAULT-VALUE}")
  private String language = "";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Keeps the ledger here; the site goes on from it. Default: memory only")
  private @Nullable Path data;

  @Option(
      names = "--announce",
      paramLabel = "FILE",
      description = "Writes url and pid here as soon as the site serves.")
  private @Nullable Path announce;

  @Option(
      names = "--exit-with-parent",
      description = "Stops when standard input ends, as it does when the parent is gone.")
  private boolean exitWithParent;

  @Option(
      names = "--log-format",
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private LogFormat logFormat = LogFormat.text;

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    var stop = new CountDownLatch(1);
    var stopped = new CountDownLatch(1);
    try (var site = PracticeSite.start(config(), entry -> say(logFormat.said(entry)))) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stopGracefully(stop, stopped)));
      if (announce != null) {
        Announcement.write(announce, site.url(), ProcessHandle.current().pid());
      }
      say(logFormat.said(Clock.systemUTC().instant(), "The practice site serves on " + site.url()));
      if (exitWithParent) {
        Thread.ofPlatform().daemon().name("parent").start(() -> awaitEnd(System.in, stop));
      }
      stop.await();
      return 0;
    } catch (LedgerUnusable | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return 1;
    } finally {
      stopped.countDown();
    }
  }

  private PracticeConfig config() {
    var colon = listen.lastIndexOf(':');
    var port = listen.substring(colon + 1);
    if (colon < 1 || !port.matches("\\d{1,5}")) {
      throw new IllegalArgumentException(
          "--listen takes HOST:PORT, for instance 127.0.0.1:7480, not \"" + listen + "\"");
    }
    return PracticeConfig.inMemory()
        .at(listen.substring(0, colon), Integer.parseInt(port))
        .populated(people, seats, seed)
        .kept(Optional.ofNullable(data))
        .shown(new Look(Front.of(front), language));
  }

  private static void say(String line) {
    System.out.println(line);
  }

  private static void stopGracefully(CountDownLatch stop, CountDownLatch stopped) {
    stop.countDown();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void awaitEnd(InputStream in, CountDownLatch stop) {
    try {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      say("standard input broke: " + e.getMessage());
    } finally {
      stop.countDown();
    }
  }
}
