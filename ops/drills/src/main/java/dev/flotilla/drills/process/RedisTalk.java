package dev.flotilla.drills.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The two questions a supervisor has for Redis, asked in its inline protocol. */
public final class RedisTalk {
  private static final int TIMEOUT_MS = 1_000;

  private RedisTalk() {}

  /** Whether it answers, and has read its data. */
  public static boolean answers(int port) {
    try {
      return ask(port, "PING", 1).startsWith("+PONG");
    } catch (IOException e) {
      return false;
    }
  }

  /** The value of one of its settings. */
  public static String setting(int port, String name) throws IOException {
    // *2, $n, the name, $n, the value
    return ask(port, "CONFIG GET " + name, 5);
  }

  private static String ask(int port, String command, int line) throws IOException {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MS);
      socket.setSoTimeout(TIMEOUT_MS);
      socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
      var in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      var answer = "";
      for (var i = 0; i < line; i++) {
        var read = in.readLine();
        if (read == null) {
          throw new IOException("Redis on port " + port + " closed the connection");
        }
        answer = read;
      }
      return answer;
    }
  }
}
