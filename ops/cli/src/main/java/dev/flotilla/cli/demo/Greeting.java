package dev.flotilla.cli.demo;

import dev.flotilla.cli.terminal.Cell;
import dev.flotilla.cli.terminal.Ink;
import dev.flotilla.cli.terminal.Line;
import dev.flotilla.drills.process.Deadline;
import dev.flotilla.drills.process.StartFailure;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** The first thing one sees: where to look. */
final class Greeting {
  private static final Duration PAGE = Duration.ofSeconds(15);

  private Greeting() {}

  /** Waits until the console's first page is served. */
  static void awaitPage(URI coordinator) throws InterruptedException, StartFailure {
    var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    var request =
        HttpRequest.newBuilder(coordinator.resolve("/"))
            .header("Accept", "text/html")
            .timeout(PAGE)
            .build();
    var served =
        Deadline.in(PAGE)
            .await(() -> http.send(request, BodyHandlers.discarding()).statusCode() == 200);
    if (!served) {
      throw new StartFailure(
          "The coordinator runs, but its console at " + coordinator + "/ does not answer");
    }
  }

  static List<Line> lines(URI coordinator, URI site, double seconds) {
    return List.of(
        Line.of(new Cell("  The fleet is up", Ink.STRONG), Cell.faint(" after " + seconds + " s")),
        Line.blank(),
        address("console", coordinator + "/"),
        address("practice site", site + "/"),
        address("its ledger", site + "/__ledger"),
        Line.blank());
  }

  private static Line address(String what, String url) {
    return Line.of(Cell.faint("  %-15s".formatted(what)), new Cell(url, Ink.LINK));
  }
}
