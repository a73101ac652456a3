package dev.flotilla.worker.client;

import dev.flotilla.protocol.ErrorCode;

/** What came of a call to the coordinator. */
public sealed interface Reply<T> {
  /** It said yes, with this. */
  record Yes<T>(T value) implements Reply<T> {}

  /** It said no, and meant it: the same call again would be answered the same. */
  record No<T>(ErrorCode code, String detail) implements Reply<T> {}

  /** It did not answer, or not in a way that can be read. The call may have been carried out. */
  record Silence<T>(String reason) implements Reply<T> {}
}
