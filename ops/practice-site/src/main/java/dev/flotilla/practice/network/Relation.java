package dev.flotilla.practice.network;

/** How a person stands to a seat, as a profile shows it. */
public enum Relation {
  CONNECT,
  CONNECT_IN_MORE,
  /** Follow is primary, Connect stands in the More menu. */
  FOLLOW,
  /** Follow is primary, Connect stands nowhere. */
  FOLLOW_ONLY,
  /** Followed; Connect stands in the More menu. */
  FOLLOWING,
  /** Followed; Connect stands nowhere. */
  FOLLOWING_ONLY,
  PENDING,
  /** An invitation was withdrawn too short a while ago. */
  WITHDRAWN,
  CONNECTED,
  INCOMING,
  OUT_OF_NETWORK,
  OWN;

  /** Whether the site lets this seat invite this person now. */
  public boolean invitable() {
    return switch (this) {
      case CONNECT, CONNECT_IN_MORE, FOLLOW, FOLLOWING -> true;
      case FOLLOW_ONLY,
          FOLLOWING_ONLY,
          PENDING,
          WITHDRAWN,
          CONNECTED,
          INCOMING,
          OUT_OF_NETWORK,
          OWN ->
          false;
    };
  }
}
