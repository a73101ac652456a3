package dev.flotilla.drills.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Loopback ports that nobody uses now. */
public final class Port {
  private Port() {}

  /** Any free one. */
  public static int free() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** {@code wanted} where it is free, else any free one. */
  public static int freeOr(int wanted) throws IOException {
    return isFree(wanted) ? wanted : free();
  }

  /** Whether a server could listen on it now. */
  public static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
