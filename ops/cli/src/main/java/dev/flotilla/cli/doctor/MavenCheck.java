package dev.flotilla.cli.doctor;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Maven, needed to build and to test. */
record MavenCheck(Map<String, String> environment) implements Check {
  @Override
  public Finding look() throws Exception {
    var maven = Commands.onPath("mvn", environment);
    if (maven.isEmpty()) {
      return Finding.warn(
          "Maven",
          "not found: what is built runs, and changes cannot be built",
          "apt-get install --no-install-recommends maven");
    }
    var said = Commands.output(List.of(maven.get().toString(), "-v"), Duration.ofSeconds(20));
    var first =
        said.replaceAll("\u001b\\[[0-9;]*m", "")
            .lines()
            .filter(line -> line.startsWith("Apache Maven"))
            .findFirst()
            .orElse("found");
    return Finding.ok("Maven", first.replaceFirst(" \\(.*", "") + " in " + maven.get());
  }
}
