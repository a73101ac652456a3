package dev.flotilla.practice.front;

/** Pages that say one thing to a member who is signed in. The key names its phrases. */
public enum Notice {
  UNAVAILABLE("unavailable"),
  RESTRICTED("restricted"),
  SEARCH_LIMIT("search-limit"),
  EMAIL_CONFIRM("email-confirm"),
  NOT_HERE("not-here");

  private final String key;

  Notice(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }
}
