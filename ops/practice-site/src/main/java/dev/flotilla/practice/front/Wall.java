package dev.flotilla.practice.front;

/** Pages that stand in the way and show nothing of the site. The key names its phrases. */
public enum Wall {
  THROTTLED("throttled"),
  DENIED("denied"),
  BROKEN("broken");

  private final String key;

  Wall(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }
}
