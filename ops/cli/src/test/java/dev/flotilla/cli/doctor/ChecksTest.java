package dev.flotilla.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.cli.doctor.Finding.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {
  @TempDir Path folder;

  @Test
  void anOldJavaFailsAndAJavaWithoutACompilerWarns() {
    assertThat(new JavaCheck(folder, 17).look().level()).isEqualTo(Level.FAIL);
    assertThat(new JavaCheck(folder, 21).look().level()).isEqualTo(Level.WARN);
    assertThat(new JavaCheck(Path.of(System.getProperty("java.home")), 21).look().level())
        .isEqualTo(Level.OK);
  }

  @Test
  void aMachineWithoutABrowserIsToldWhatToType() throws Exception {
    var nowhere = Map.of("PATH", folder.toString(), "FLOTILLA_BROWSER", "/no/browser");

    var finding = new BrowserCheck(nowhere).look();

    assertThat(finding.level()).isEqualTo(Level.FAIL);
    assertThat(finding.mend()).contains("apt-get install").contains("FLOTILLA_BROWSER");
  }

  @Test
  void aBrowserThatDrawsNothingFails() throws Exception {
    var blind = script("blind", "case $1 in --version) echo Blind 1;; *) echo nothing;; esac");

    var finding = new BrowserCheck(Map.of("FLOTILLA_BROWSER", blind.toString())).look();

    assertThat(finding.detail()).contains("starts and draws nothing");
  }

  @Test
  void aBrowserThatDrawsIsNamedWithItsVersion() throws Exception {
    var good = script("good", "case $1 in --version) echo Good 7;; *) echo '<p>afloat</p>';; esac");

    var finding = new BrowserCheck(Map.of("FLOTILLA_BROWSER", good.toString())).look();

    assertThat(finding).isEqualTo(Finding.ok("browser", "Good 7 in " + good));
  }

  @Test
  void mavenIsAskedForItsVersionAndItsAbsenceOnlyWarns() throws Exception {
    script("mvn", "printf '\\033[1mApache Maven 3.9.9 (abc)\\033[m\\nMaven home: x\\n'");

    assertThat(new MavenCheck(Map.of("PATH", folder.toString())).look().detail())
        .startsWith("Apache Maven 3.9.9 in ");
    assertThat(new MavenCheck(Map.of("PATH", "/no/where")).look().level()).isEqualTo(Level.WARN);
  }

  @Test
  void theEmbeddedRedisReallyStarts() throws Exception {
    var finding = new RedisCheck(System.getenv()).look();

    assertThat(finding.level()).as(finding.toString()).isEqualTo(Level.OK);
  }

  @Test
  void aTakenPortOnlyWarns() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var finding = new PortCheck(taken.getLocalPort(), "coordinator").look();

      assertThat(finding.level()).isEqualTo(Level.WARN);
      assertThat(finding.detail()).contains("puts the coordinator on a free one");
    }
  }

  @Test
  void aFolderThatIsNotThereYetIsJudgedByItsParent() throws Exception {
    var finding = new DataCheck(folder.resolve("a").resolve("b")).look();

    assertThat(finding.detail()).startsWith(folder + " can be written");
  }

  @Test
  void littleMemoryWarns() throws Exception {
    var meminfo = folder.resolve("meminfo");
    Files.writeString(meminfo, "MemTotal: 1 kB\nMemAvailable:     900000 kB\n");

    var finding = new MemoryCheck(meminfo).look();

    assertThat(finding.level()).isEqualTo(Level.WARN);
    assertThat(finding.detail()).isEqualTo("878 MB available");
  }

  @Test
  void onlyUtf8IsAGoodLocale() {
    assertThat(new LocaleCheck("UTF-8").look().level()).isEqualTo(Level.OK);
    assertThat(new LocaleCheck("ANSI_X3.4-1968").look().level()).isEqualTo(Level.WARN);
  }

  @Test
  void aClockInThePastFailsAndOneThatJumpsWarns() throws Exception {
    var past = new ClockCheck(InstantSource.fixed(Instant.EPOCH), () -> 0, Duration.ZERO);
    var ticks = new long[] {0, 3_000_000_000L};
    var index = new int[1];
    var jumping =
        new ClockCheck(
            InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")),
            () -> ticks[index[0]++],
            Duration.ZERO);

    assertThat(past.look().level()).isEqualTo(Level.FAIL);
    assertThat(jumping.look().detail()).startsWith("3000 ms off");
  }

  private Path script(String name, String body) throws Exception {
    var file = folder.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return file;
  }
}
