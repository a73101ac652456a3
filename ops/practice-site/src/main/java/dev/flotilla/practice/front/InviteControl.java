package dev.flotilla.practice.front;

/** What a front end of some other day has made of the control that invites. */
public enum InviteControl {
  ORDINARY,
  /** Only the key that names the relation is another. */
  NEW_KEY,
  /** Key, link and label are others. */
  RENAMED,
  /** Not even a link any more: nothing by which it was ever found is left. */
  DISGUISED,
  /** There is none, though everything else says that one could invite. */
  REMOVED;

  /** Whether the key is still the old one. */
  public boolean keyed() {
    return switch (this) {
      case ORDINARY, REMOVED -> true;
      case NEW_KEY, RENAMED, DISGUISED -> false;
    };
  }
}
