package dev.flotilla.drills.process;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One running process. Its standard input is a pipe that nobody writes to: when this process ends,
 * however it ends, the pipe closes, and the child takes that as its own end.
 */
public final class Child {
  private final ChildPlan plan;
  private final Process process;
  private final OutputStream lifeline;

  private Child(ChildPlan plan, Process process) {
    this.plan = plan;
    this.process = process;
    this.lifeline = process.getOutputStream();
  }

  /** Starts it and returns at once. */
  public static Child start(ChildPlan plan) throws IOException {
    Files.createDirectories(plan.log().toAbsolutePath().getParent());
    if (plan.announce() != null) {
      Files.deleteIfExists(plan.announce());
    }
    var builder =
        new ProcessBuilder(OwnSession.of(plan.command()))
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(plan.log().toFile()));
    builder.environment().putAll(plan.environment());
    return new Child(plan, builder.start());
  }

  /** What people call it. */
  public String name() {
    return plan.name();
  }

  /** How it was started. */
  public ChildPlan plan() {
    return plan;
  }

  /** Its process id. */
  public long pid() {
    return process.pid();
  }

  /** Whether it runs. */
  public boolean alive() {
    return process.isAlive();
  }

  /** Completes with its exit code. */
  public CompletableFuture<Integer> ended() {
    return process.onExit().thenApply(Process::exitValue);
  }

  /** It and everything it has started. */
  public List<ProcessHandle> tree() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
  }

  /** Waits for its announcement. */
  public Announcement awaitReady(Duration longest) throws StartFailure, InterruptedException {
    var file = plan.announce();
    if (file == null) {
      throw new IllegalStateException(name() + " announces nothing");
    }
    var deadline = Deadline.in(longest);
    while (!Files.exists(file)) {
      if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
        throw new StartFailure(
            "The "
                + name()
                + " ended with code "
                + process.exitValue()
                + " before it was ready; its log is "
                + plan.log());
      }
      if (deadline.passed()) {
        throw new StartFailure(
            "The "
                + name()
                + " was not ready after "
                + longest.toSeconds()
                + " s; its log is "
                + plan.log());
      }
    }
    try {
      return Announcement.read(file);
    } catch (IOException e) {
      throw new StartFailure("The " + name() + " announced something unreadable: " + file, e);
    }
  }

  /** Asks it to end, and ends it and what it started after {@code grace}. */
  public void stop(Duration grace) throws InterruptedException {
    var tree = tree();
    process.destroy();
    try {
      process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      Stream.concat(tree.stream(), process.descendants()).forEach(ProcessHandle::destroyForcibly);
      cut();
    }
  }

  /** Ends it at once, as {@code kill -9} does; what it started is left to notice by itself. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
    cut();
  }

  private void cut() {
    try {
      lifeline.close();
    } catch (IOException e) {
      // A pipe without a reader is closed enough.
    }
  }
}
