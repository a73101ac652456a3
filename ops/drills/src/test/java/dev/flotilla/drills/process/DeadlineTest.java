package dev.flotilla.drills.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  @Test
  void asksUntilTheConditionHolds() throws Exception {
    var asked = new AtomicInteger();

    var held = Deadline.in(Duration.ofSeconds(10)).await(() -> asked.incrementAndGet() == 3);

    assertThat(held).isTrue();
    assertThat(asked).hasValue(3);
  }

  @Test
  void takesAnErrorForNotYet() throws Exception {
    var asked = new AtomicInteger();

    var held =
        Deadline.in(Duration.ofSeconds(10))
            .await(() -> {
              if (asked.incrementAndGet() == 1) {
                throw new IOException("nobody there");
              }
              return true;
            });

    assertThat(held).isTrue();
  }

  @Test
  void givesUpWhenItHasPassedButAsksAtLeastOnce() throws Exception {
    var asked = new AtomicInteger();

    var held =
        Deadline.in(Duration.ZERO)
            .await(() -> {
              asked.incrementAndGet();
              return false;
            });

    assertThat(held).isFalse();
    assertThat(asked).hasValue(1);
  }
}
