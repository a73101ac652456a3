package dev.flotilla.worker.slot;

import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.Intervals;
import dev.flotilla.protocol.WorkerHello;
import dev.flotilla.protocol.WorkerWelcome;
import dev.flotilla.worker.client.CoordinatorClient;
import dev.flotilla.worker.client.Reply;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** This worker's place with the coordinator, and the times it dictated. Thread-safe. */
public final class Registration {
  private static final Logger LOG = LoggerFactory.getLogger(Registration.class);

  private final CoordinatorClient client;
  private final WorkerHello hello;
  private final Pause pause;
  private volatile @Nullable Intervals intervals;
  private volatile @Nullable String refusal;

  public Registration(CoordinatorClient client, WorkerHello hello, Pause pause) {
    this.client = client;
    this.hello = hello;
    this.pause = pause;
  }

  /** The boot id. */
  public String worker() {
    return hello.worker();
  }

  /** Why the coordinator will not have this worker; empty while it may. */
  public Optional<String> refusal() {
    return Optional.ofNullable(refusal);
  }

  /** How long a draining worker has, once the coordinator has said so. */
  public OptionalLong drainMs() {
    var known = intervals;
    return known == null ? OptionalLong.empty() : OptionalLong.of(known.drainMs());
  }

  Intervals intervals() {
    var known = intervals;
    if (known == null) {
      throw new IllegalStateException("The worker has not been registered yet");
    }
    return known;
  }

  /** Registers, as long as it takes; false when refused for good, or told to give up. */
  public synchronized boolean register() {
    while (!pause.over()) {
      switch (client.register(hello)) {
        case Reply.Yes<WorkerWelcome>(var welcome) -> {
          intervals = welcome.intervals();
          pause.reset();
          LOG.atInfo().addKeyValue("worker", hello.worker()).log("Registered");
          return true;
        }
        case Reply.No<WorkerWelcome>(var code, var detail) -> {
          if (code == ErrorCode.PROTOCOL_VERSION || code == ErrorCode.UNAUTHENTICATED) {
            refusal = detail;
            return false;
          }
          LOG.warn("Registration refused, trying again: {}", detail);
        }
        case Reply.Silence<WorkerWelcome>(var reason) ->
            LOG.warn("The coordinator does not answer, trying again: {}", reason);
      }
      pause.take();
    }
    return false;
  }
}
