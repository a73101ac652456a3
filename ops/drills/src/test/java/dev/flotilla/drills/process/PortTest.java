package dev.flotilla.drills.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortTest {
  @Test
  void aTakenPortIsAnsweredWithAnother() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(Port.isFree(taken.getLocalPort())).isFalse();
      assertThat(Port.freeOr(taken.getLocalPort())).isNotEqualTo(taken.getLocalPort());
    }
  }

  @Test
  void aFreePortIsTakenAsWanted() throws Exception {
    var free = Port.free();

    assertThat(Port.freeOr(free)).isEqualTo(free);
  }
}
