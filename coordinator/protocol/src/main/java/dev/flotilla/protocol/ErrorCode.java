package dev.flotilla.protocol;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Every reason the coordinator says no. The names never change; the status and title belong to the
 * name.
 */
public enum ErrorCode {
  MALFORMED_JSON(400, "The body is not well-formed JSON"),
  BAD_REQUEST(400, "The request cannot be read"),
  IDEMPOTENCY_KEY_MISSING(400, "This call needs an Idempotency-Key header"),
  UNAUTHENTICATED(401, "This call needs the fleet's token"),
  NOT_FOUND(404, "There is no such thing"),
  METHOD_NOT_ALLOWED(405, "This address does not take that method"),
  STALE_LEASE(409, "The lease is no longer this worker's"),
  PERMIT_REFUSED(409, "The step may not be taken now"),
  DUPLICATE_INVITE(409, "This contact is or was already invited from this account"),
  DUPLICATE_ACTION(409, "Such an action waits already"),
  ACTION_SETTLED(409, "The action has been settled already"),
  NO_DECISION_WANTED(409, "The action does not wait for a person"),
  WORKER_DRAINING(409, "The worker takes nothing new"),
  QUEUE_FULL(409, "The account's queue is full"),
  NAME_TAKEN(409, "Another account has this name"),
  PACK_IMMUTABLE(409, "This version of the pack is known with another text"),
  NO_EARLIER_PACK(409, "There is no release to go back to"),
  TERMS_NOT_ACCEPTED(409, "The site's terms are not accepted"),
  REGISTER_AGAIN(410, "The coordinator does not know this worker"),
  SESSION_CONFLICT(412, "The session was saved by someone else meanwhile"),
  BODY_TOO_LARGE(413, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "The body is not of the type this call takes"),
  WRONG_HOST(421, "This coordinator does not answer to that host name"),
  INVALID(422, "A field is missing or has a value it may not have"),
  PROFILE_URL(422, "The profile address is none of the site's"),
  ACTION_NOT_SUPPORTED(422, "The site has no such thing"),
  NOTE_TOO_LONG(422, "The note is too long"),
  IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used for a different request"),
  UNKNOWN_SITE(422, "No pack or address is known for this site"),
  UNKNOWN_POLICY(422, "There is no such policy"),
  PACK_INVALID(422, "The text is no pack"),
  PROTOCOL_VERSION(426, "Worker and coordinator speak different versions"),
  INTERNAL(500, "The coordinator failed"),
  STORE_UNAVAILABLE(503, "Redis does not answer; nothing was changed that was not confirmed");

  private final int status;
  private final String title;

  ErrorCode(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** One line for people, the same for every occurrence. */
  public String title() {
    return title;
  }

  /** The stable code, such as {@code stale-lease}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the same request may succeed later. */
  public boolean retryable() {
    return status == 503;
  }

  @JsonCreator
  static ErrorCode of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
