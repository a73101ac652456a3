package dev.flotilla.practice.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of people on the site. */
public final class Slugs {
  private Slugs() {}

  /** A slug as it stands in an address. */
  public static String encoded(String slug) {
    return URLEncoder.encode(slug, StandardCharsets.UTF_8);
  }

  /** The path of somebody's profile. */
  public static String profile(Person person) {
    return "/in/" + encoded(person.slug()) + "/";
  }
}
