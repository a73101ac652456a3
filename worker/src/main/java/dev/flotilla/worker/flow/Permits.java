package dev.flotilla.worker.flow;

/** Where leave for one commit is asked. */
public interface Permits {
  /** Asks for it, telling what the page shows. Never asked twice in one attempt. */
  Answer ask(String seen);

  /** The coordinator's word. */
  sealed interface Answer {
    /** One commit, begun within {@code remainingMs} from now. */
    record Granted(long remainingMs) implements Answer {}

    /** None; or no word came, which is the same. */
    record Refused(String reason) implements Answer {}
  }
}
