package dev.flotilla.drills.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JvmTest {
  @Test
  void newerJavasAreToldToBeQuietAboutLibraries() {
    assertThat(Jvm.flags(24)).contains("--sun-misc-unsafe-memory-access=allow");
    assertThat(Jvm.flags(21)).noneMatch(flag -> flag.startsWith("--"));
  }

  @Test
  void theCommandRunsTheClassOnThisClassPath() {
    var command = Jvm.command("a.b.Main", 99, List.of("--x"));

    assertThat(command.get(0)).endsWith("/bin/java");
    assertThat(command)
        .contains("-Xmx99m")
        .endsWith("-cp", System.getProperty("java.class.path"), "a.b.Main", "--x");
  }
}
