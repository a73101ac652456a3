package dev.flotilla.worker.page;

import java.util.regex.Pattern;

/** Takes out of addresses what may be a secret: the values in queries and behind a {@code #}. */
public final class Redaction {
  private static final Pattern VALUE = Pattern.compile("([?&#;][^=&#;?]*)=[^&#;]*");
  private static final Pattern AFTER_HASH = Pattern.compile("#.*");

  private Redaction() {}

  /** The address with the names that a query holds, and none of its values. */
  public static String address(String url) {
    return VALUE.matcher(AFTER_HASH.matcher(url).replaceFirst("")).replaceAll("$1");
  }
}
