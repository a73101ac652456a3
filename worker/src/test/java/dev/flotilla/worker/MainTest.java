package dev.flotilla.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class MainTest {
  private final PracticeLab site = new PracticeLab();
  @TempDir private Path folder;
  private FakeCoordinator coordinator;
  private Process process;

  @BeforeEach
  void start() throws IOException {
    coordinator = new FakeCoordinator(site.origin(), site.session("seat-01"));
    process = launch();
  }

  @AfterEach
  void stop() {
    process.destroyForcibly();
    coordinator.close();
    site.close();
  }

  @Test
  void announcesItselfWorksListensOnNothingAndLeavesOnASignal() throws Exception {
    var slug = site.slug("connect");
    coordinator.offer(new Action.ViewProfile(slug));

    var report = coordinator.report();
    var family = family();
    var announced = announced();
    process.destroy();

    assertThat(report.outcome()).isEqualTo(new Outcome.Viewed());
    assertThat(announced.path("pid").asLong()).isEqualTo(process.pid());
    assertThat(announced.path("worker").asText()).isEqualTo(coordinator.hellos.getFirst().worker());
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isIn(0, 143);
    assertThat(coordinator.calls)
        .contains("POST /v1/workers/" + announced.path("worker").asText() + "/drain");
    assertThat(family).hasSizeGreaterThan(2);
    assertGone(family);
    assertThat(log()).contains("\"message\":\"Attempt ended\"").doesNotContain("practice_session");
  }

  @Test
  void leavesNoProcessBehindWhenItIsKilled() throws Exception {
    coordinator.offer(new Action.ViewProfile(site.slug("connect")));
    assertThat(coordinator.report().outcome()).isEqualTo(new Outcome.Viewed());
    var family = family();
    assertThat(family).hasSizeGreaterThan(2);

    process.destroyForcibly();

    assertGone(family);
  }

  @Test
  void listensOnNoPort() throws Exception {
    coordinator.offer(new Action.ViewProfile(site.slug("connect")));
    assertThat(coordinator.report().outcome()).isEqualTo(new Outcome.Viewed());

    var inodes = listeningSockets();

    assertThat(inodes).isNotEmpty(); // the test's own servers listen
    for (var each : family()) {
      assertThat(sockets(each)).as("%s", each.info().command()).doesNotContainAnyElementsOf(inodes);
    }
  }

  @Test
  void leavesWithItsParent() throws Exception {
    coordinator.awaitHellos(1);
    var family = family();

    process.getOutputStream().close();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertGone(family);
  }

  private Process launch() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "dev.flotilla.worker.Main",
            "--coordinator",
            coordinator.uri().toString(),
            "--lanes",
            "1",
            "--driver-cache",
            Browsers.driverCache().toString(),
            "--announce",
            folder.resolve("announced.json").toString(),
            "--exit-with-parent")
        .redirectOutput(folder.resolve("log").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private List<ProcessHandle> family() {
    var all = new ArrayList<>(process.toHandle().descendants().toList());
    all.add(process.toHandle());
    return all;
  }

  private static void assertGone(List<ProcessHandle> family) throws InterruptedException {
    await(() -> family.stream().noneMatch(ProcessHandle::isAlive));
    assertThat(family).noneMatch(ProcessHandle::isAlive);
  }

  private JsonNode announced() throws IOException, InterruptedException {
    var file = folder.resolve("announced.json");
    await(() -> Files.exists(file));
    return Wire.JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"), StandardCharsets.UTF_8);
  }

  private static List<String> listeningSockets() throws IOException {
    var inodes = new ArrayList<String>();
    for (var table : List.of("tcp", "tcp6")) {
      for (var line : Files.readAllLines(Path.of("/proc/net", table), StandardCharsets.US_ASCII)) {
        var fields = line.strip().split("\\s+", -1);
        if (fields[3].equals("0A")) {
          inodes.add("socket:[%s]".formatted(fields[9]));
        }
      }
    }
    return inodes;
  }

  private static List<String> sockets(ProcessHandle process) throws IOException {
    var sockets = new ArrayList<String>();
    try (var files =
        Files.newDirectoryStream(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
      for (var file : files) {
        sockets.add(Files.readSymbolicLink(file).toString());
      }
    }
    return sockets;
  }

  private static void await(BooleanSupplier seen) throws InterruptedException {
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!seen.getAsBoolean() && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }
}
