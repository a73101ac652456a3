package dev.flotilla.cli.doctor;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** All that is looked at, in this order. */
final class Checks {
  private Checks() {}

  static Map<String, Check> of(Map<String, String> environment, Path data) {
    var checks = new LinkedHashMap<String, Check>();
    checks.put("JDK", new JavaCheck(Path.of(property("java.home")), Runtime.version().feature()));
    checks.put("Maven", new MavenCheck(environment));
    checks.put("browser", new BrowserCheck(environment));
    checks.put("Redis", new RedisCheck(environment));
    checks.put("port 7400", new PortCheck(7400, "coordinator"));
    checks.put("port 7480", new PortCheck(7480, "practice site"));
    checks.put("data folder", new DataCheck(data));
    checks.put("memory", new MemoryCheck(Path.of("/proc/meminfo")));
    checks.put("locale", new LocaleCheck(property("native.encoding")));
    checks.put(
        "clock", new ClockCheck(InstantSource.system(), System::nanoTime, Duration.ofMillis(200)));
    return checks;
  }

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name));
  }
}
