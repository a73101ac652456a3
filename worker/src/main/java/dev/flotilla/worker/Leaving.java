package dev.flotilla.worker;

import java.io.IOException;
import java.lang.reflect.Proxy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the process is told to leave: a signal, or the end of standard input. The first time it
 * finishes what is in hand; a second signal ends it at once.
 */
final class Leaving {
  private static final Logger LOG = LoggerFactory.getLogger(Leaving.class);
  private static final int TERMINATED = 143;

  private Leaving() {}

  static void prepare(Runnable drain, boolean withParent) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  haltOnSecondSignal("TERM");
                  haltOnSecondSignal("INT");
                  drain.run();
                },
                "leaving"));
    if (withParent) {
      Thread.ofPlatform().daemon().name("parent").start(Leaving::awaitParent);
    }
  }

  private static void awaitParent() {
    try {
      while (System.in.read() >= 0) {
        // Nobody has anything to say there; only its end matters.
      }
    } catch (IOException e) {
      LOG.debug("Standard input broke, which is as good as its end", e);
    }
    Runtime.getRuntime().exit(0);
  }

  // The JDK has the handler but no public door to it; without it the second signal waits in line.
  private static void haltOnSecondSignal(String name) {
    try {
      var signal = Class.forName("sun.misc.Signal");
      var handler = Class.forName("sun.misc.SignalHandler");
      var halt =
          Proxy.newProxyInstance(
              Leaving.class.getClassLoader(),
              new Class<?>[] {handler},
              (proxy, method, arguments) -> {
                Runtime.getRuntime().halt(TERMINATED);
                return null;
              });
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance(name), halt);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      LOG.debug("A second signal will wait for the first", e);
    }
  }
}
