package dev.flotilla.practice.community;

import dev.flotilla.practice.network.Relation;

/** How a member stands to the visitor: the states that a friendship button has. */
enum Friendship {
  NOT_FRIENDS("not_friends", "add", "friends/add-friend/", "friend.add"),
  /** The visitor asked; the same button takes it back. */
  PENDING("pending_friend", "requested", "friends/requests/cancel/", "friend.cancel-request"),
  IS_FRIEND("is_friend", "remove", "friends/remove-friend/", "friend.cancel"),
  /** They asked the visitor; the button is only a link to the requests. */
  AWAITING_RESPONSE(
      "awaiting_response_friend", "requested", "friends/requests/", "friend.requested"),
  /** No button: oneself, and members who take requests from friends of friends only. */
  CLOSED("closed", "", "", "");

  private final String key;
  private final String mark;
  private final String path;
  private final String words;

  Friendship(String key, String mark, String path, String words) {
    this.key = key;
    this.mark = mark;
    this.path = path;
    this.words = words;
  }

  /** The community knows no hold after a withdrawal, and no following. */
  static Friendship of(Relation relation) {
    return switch (relation) {
      case CONNECT, CONNECT_IN_MORE, FOLLOW, FOLLOWING, WITHDRAWN -> NOT_FRIENDS;
      case PENDING -> PENDING;
      case CONNECTED -> IS_FRIEND;
      case INCOMING -> AWAITING_RESPONSE;
      case FOLLOW_ONLY, FOLLOWING_ONLY, OUT_OF_NETWORK, OWN -> CLOSED;
    };
  }

  /** The class that names the state. */
  String key() {
    return key;
  }

  /** The class that names what a click does. */
  String mark() {
    return mark;
  }

  /** Where the button leads without a script, below the visitor's own address. */
  String path() {
    return path;
  }

  /** The key of its label. */
  String words() {
    return words;
  }
}
