package dev.flotilla.coordinator.redis;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real Redis on a free loopback port, set up as a fleet needs it, for one test class. */
public final class RedisServer implements BeforeAllCallback, AfterAllCallback {
  private @Nullable Process process;
  private @Nullable Path directory;
  private int port;

  /** Where it listens. */
  public String url() {
    return "redis://127.0.0.1:" + port;
  }

  /** Forgets everything, so that a test begins with nothing. */
  public void flush() throws IOException {
    say("FLUSHALL");
  }

  /** What its files under {@code name} hold, as text. */
  public String file(String name) throws IOException {
    var text = new StringBuilder();
    try (var files = Files.walk(java.util.Objects.requireNonNull(directory).resolve(name))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        text.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return text.toString();
  }

  /** Ends the server without a word, as a crash would. */
  public void kill() throws InterruptedException {
    running().destroyForcibly().waitFor();
  }

  /** Starts it again on the same port and files. */
  public void start() throws IOException, InterruptedException {
    var dir = directory;
    if (dir == null) {
      throw new IllegalStateException("not set up");
    }
    process =
        new ProcessBuilder(RedisBinary.locate(System.getenv()).command(port, dir))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    awaitPort();
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    directory = Files.createTempDirectory("flotilla-redis");
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    start();
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    running().destroy();
    running().waitFor(5, TimeUnit.SECONDS);
    var dir = directory;
    if (dir != null) {
      try (var files = Files.walk(dir)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private Process running() {
    var p = process;
    if (p == null) {
      throw new IllegalStateException("not started");
    }
    return p;
  }

  private void awaitPort() throws IOException, InterruptedException {
    var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (true) {
      try {
        if (say("PING")) {
          return;
        }
      } catch (IOException e) {
        if (System.nanoTime() > deadline) {
          throw e;
        }
      }
      // Loading its file takes a moment; nothing signals its end but an answer.
      running().waitFor(20, TimeUnit.MILLISECONDS);
    }
  }

  private boolean say(String command) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
      return socket.getInputStream().read() == '+';
    }
  }
}
