package dev.flotilla.practice.community;

import dev.flotilla.practice.front.Front;

/** The two template packs of the community: other markup, other requests, other answers. */
enum Variant {
  /** Links in boxes; answers are pieces of markup. */
  CLASSIC,
  /** Buttons in forms; answers are JSON with markup in it. */
  MODERN;

  static Variant of(Front front) {
    return switch (front) {
      case COMMUNITY_CLASSIC -> CLASSIC;
      case COMMUNITY_MODERN -> MODERN;
      case NEWER, OLDER ->
          throw new IllegalArgumentException(front.label() + " is no front of a community");
    };
  }
}
