package dev.flotilla.drills.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flotilla.drills.FakeProgram;
import dev.flotilla.drills.FakeSupervisor;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(400);

  @TempDir Path folder;

  @Test
  void isReadyOnceItHasAnnouncedItself() throws Exception {
    var child = Child.start(plan("--listen", "127.0.0.1:7"));

    var announced = child.awaitReady(LONG);

    assertThat(announced.url()).isEqualTo("http://127.0.0.1:7");
    assertThat(announced.pid()).isEqualTo(child.pid());
    child.stop(LONG);
  }

  @Test
  void anOldAnnouncementIsNotTakenForANewOne() throws Exception {
    var plan = plan("--fall");
    Files.writeString(folder.resolve("it.json"), "{\"pid\":1}");

    var child = Child.start(plan);

    assertThatThrownBy(() -> child.awaitReady(LONG))
        .isInstanceOf(StartFailure.class)
        .hasMessage("The it ended with code 3 before it was ready; its log is " + plan.log());
    assertThat(LogTail.of(plan.log(), 5)).containsExactly("no harbour today");
  }

  @Test
  void endsWithAllItStartedWhenStopped() throws Exception {
    var child = Child.start(plan("--helper"));
    child.awaitReady(LONG);
    var tree = child.tree();

    child.stop(LONG);

    assertThat(tree).hasSizeGreaterThan(1);
    assertThat(Deadline.in(LONG).await(() -> tree.stream().noneMatch(ProcessHandle::isAlive)))
        .isTrue();
  }

  @Test
  void endsEvenWhenItDoesNotListen() throws Exception {
    var child = Child.start(plan("--deaf"));
    child.awaitReady(LONG);

    child.stop(SHORT);

    assertThat(child.ended().join()).isEqualTo(137);
  }

  @Test
  void nothingOutlivesASupervisorThatIsKilled() throws Exception {
    var supervisor =
        new ProcessBuilder(
                Jvm.command(FakeSupervisor.class.getName(), 64, List.of(folder.toString())))
            .start();
    var orphans = new ArrayList<ProcessHandle>();
    try (var out =
        new BufferedReader(
            new InputStreamReader(supervisor.getInputStream(), StandardCharsets.UTF_8))) {
      for (var line = out.readLine(); !"up".equals(line); line = out.readLine()) {
        orphans.add(ProcessHandle.of(Long.parseLong(line)).orElseThrow());
      }
      orphans.addAll(supervisor.descendants().toList());

      supervisor.destroyForcibly().waitFor();
    }

    assertThat(orphans).hasSizeGreaterThanOrEqualTo(4);
    assertThat(Deadline.in(LONG).await(() -> orphans.stream().noneMatch(ProcessHandle::isAlive)))
        .isTrue();
  }

  private ChildPlan plan(String... arguments) {
    var announce = folder.resolve("it.json");
    var all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--announce", announce.toString()));
    return new ChildPlan(
        "it",
        Jvm.command(FakeProgram.class.getName(), 64, all),
        Map.of(),
        folder.resolve("logs").resolve("it.log"),
        announce);
  }
}
