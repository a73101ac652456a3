package dev.flotilla.cli.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetFileTest {
  private static final URI COORDINATOR = URI.create("http://127.0.0.1:7401");

  @TempDir Path data;

  @Test
  void clientsFindARunningFleet() throws Exception {
    var file = new FleetFile(COORDINATOR, null, ProcessHandle.current().pid());

    file.write(data);

    assertThat(FleetFile.read(data)).contains(file);
    FleetFile.remove(data);
    assertThat(FleetFile.read(data)).isEmpty();
  }

  @Test
  void aFleetThatWasKilledIsNotFound() throws Exception {
    var gone = new ProcessBuilder("true").start();
    gone.waitFor();

    new FleetFile(COORDINATOR, COORDINATOR, gone.pid()).write(data);

    assertThat(FleetFile.read(data)).isEmpty();
  }

  @Test
  void halfAFileIsNoFleet() throws Exception {
    Files.writeString(data.resolve("fleet.json"), "{\"coord");

    assertThat(FleetFile.read(data)).isEmpty();
  }

  @Test
  void theGreetingHasExamplesToCopy() {
    var file = new FleetFile(COORDINATOR, COORDINATOR, 1);

    var greeting = new UpGreeting(file, data, Optional.of("http://x/in/ada/")).lines().toString();

    assertThat(greeting)
        .contains("accounts add seat-01 --practice-seat seat-01 --policy demo --data " + data)
        .contains("actions add seat-01 invite http://x/in/ada/ --note 'Hello!'");
  }
}
