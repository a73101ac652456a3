package dev.flotilla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  @TempDir Path folder;

  @Test
  void theHelpNeedsNeitherJavaNorABuild() throws Exception {
    var help = run(Map.of(), "bash", ROOT.resolve("flotilla").toString(), "--help");

    assertThat(help.code()).isZero();
    assertThat(help.text()).isEqualTo(Flotilla.help());
  }

  @Test
  void anUnknownCommandIsAUsageError() throws Exception {
    var told = run(Map.of(), "bash", ROOT.resolve("flotilla").toString(), "sail");

    assertThat(told.code()).isEqualTo(2);
    assertThat(told.text()).contains("There is no command 'sail'.");
  }

  @Test
  void theNewestJdkWithACompilerIsFound() throws Exception {
    jdk("a", "17.0.1", true);
    jdk("b", "21.0.4", true);
    jdk("c", "25.0.1", false);
    jdk("d", "1.8.0_400", true);

    var features =
        sourced(
            "for h in a b c d; do echo \"$h=$(jdk_feature "
                + folder
                + "/$h)\"; done;"
                + " for h in a b c d; do new_enough "
                + folder
                + "/$h && echo \"enough $h\"; done; true");

    assertThat(features.text().lines()).containsExactly("a=17", "b=21", "c=", "d=8", "enough b");
  }

  @Test
  void aJavaHomeThatIsNoneIsNamed() throws Exception {
    var told = run(Map.of("FLOTILLA_JAVA_HOME", "/no/jdk"), "bash", "-c", prelude() + "find_java");

    assertThat(told.code()).isEqualTo(1);
    assertThat(told.text())
        .contains("FLOTILLA_JAVA_HOME names /no/jdk, which is no JDK 21 or later");
  }

  @Test
  void aMachineWithoutAJdkIsToldWhatToType() throws Exception {
    var told = sourced("no_java");

    assertThat(told.code()).isEqualTo(1);
    assertThat(told.text())
        .contains("sudo apt-get install openjdk-21-jdk-headless")
        .contains("dnf install")
        .contains("brew install");
  }

  @Test
  void theFirstPackageThatTheArchiveHasIsInstalledAfterALookForNewLists() throws Exception {
    tool("id", "echo 0");
    tool("apt-cache", "[ \"$2\" = new ] && echo '  Candidate: (none)' || echo '  Candidate: 1.2'");
    tool("apt-get", "echo \"$*\" >>" + folder + "/asked");

    var told =
        sourced("PATH=" + folder + "/bin:$PATH; can_apt; apt_install " + folder + "/log new old");

    assertThat(told.code()).as(told.text()).isZero();
    assertThat(Files.readString(folder.resolve("asked")).lines())
        .singleElement()
        .asString()
        .contains("install --no-install-recommends old");
  }

  @Test
  void anInstallationThatFailsIsTriedOnceMoreWithNewLists() throws Exception {
    tool("id", "echo 0");
    tool("apt-cache", "echo '  Candidate: 1.2'");
    tool(
        "apt-get",
        "echo \"$*\" >>" + folder + "/asked; case \"$*\" in *update) ;; *) exit 100 ;; esac");

    var told =
        sourced("PATH=" + folder + "/bin:$PATH; apt_install " + folder + "/log it || echo gave up");

    assertThat(told.text()).isEqualTo("gave up\n");
    assertThat(Files.readString(folder.resolve("asked")).lines())
        .extracting(line -> line.replaceFirst(".* (\\S+)$", "$1"))
        .containsExactly("it", "update", "it");
  }

  @Test
  void aBrowserThatPlaywrightHasDownloadedIsUsed() throws Exception {
    var shell = "chromium_headless_shell-1200/chrome-headless-shell-linux64/chrome-headless-shell";
    var browser = write(shell, "#!/bin/sh\n");
    Files.setPosixFilePermissions(browser, PosixFilePermissions.fromString("rwxr-xr-x"));

    var told =
        sourced(
            "PLAYWRIGHT_BROWSERS_PATH="
                + folder
                + "; playwright_browser; env | grep ^FLOTILLA_BROWSER=");

    assertThat(told.text()).isEqualTo("FLOTILLA_BROWSER=" + browser + "\n");
  }

  @Test
  void onlyWhatGoesIntoTheBuildChangesTheFingerprint() throws Exception {
    write("pom.xml", "a");
    write("worker/src/main/java/A.java", "a");
    var first = fingerprint();

    write("worker/src/test/java/ATest.java", "new");
    write("worker/target/A.class", "new");
    write("README.md", "new");
    var same = fingerprint();
    write("worker/src/main/java/A.java", "b");
    var other = fingerprint();

    assertThat(first).hasSize(64).isEqualTo(same);
    assertThat(other).isNotEqualTo(first);
  }

  @Test
  void twoLaunchesNeverBuildAtTheSameTime() throws Exception {
    var script =
        prelude()
            + "lock_build; mkdir \"$root/building\" || exit 9; sleep 0.3;"
            + " rmdir \"$root/building\"; unlock_build";
    var launches = new ArrayList<Process>();
    for (var i = 0; i < 4; i++) {
      launches.add(new ProcessBuilder("bash", "-c", script).redirectErrorStream(true).start());
    }

    for (var launch : launches) {
      assertThat(launch.waitFor()).isZero();
    }
  }

  private String fingerprint() throws Exception {
    return sourced("fingerprint").text().strip();
  }

  private Answer sourced(String script) throws Exception {
    return run(Map.of(), "bash", "-c", prelude() + script);
  }

  private String prelude() {
    var launcher = ROOT.resolve("ops/cli/launcher");
    return "set -euo pipefail; root=%s; state=%s/.flotilla; app=%s/app;"
            .formatted(folder, folder, folder)
        + " for p in say apt java build browser run; do . %s/$p.sh; done; ".formatted(launcher);
  }

  private void jdk(String name, String version, boolean compiler) throws IOException {
    write(name + "/release", "JAVA_VERSION=\"" + version + "\"\n");
    for (var tool : compiler ? List.of("java", "javac") : List.of("java")) {
      var file = write(name + "/bin/" + tool, "#!/bin/sh\n");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private void tool(String name, String body) throws IOException {
    var file = write("bin/" + name, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Path write(String path, String text) throws IOException {
    var file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private record Answer(int code, String text) {}

  private static Answer run(Map<String, String> environment, String... command) throws Exception {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    var process = builder.start();
    process.getOutputStream().close();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), text);
  }
}
