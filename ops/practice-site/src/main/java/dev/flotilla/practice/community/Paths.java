package dev.flotilla.practice.community;

import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Slugs;

/** The addresses of the community. */
final class Paths {
  static final String DIRECTORY = "/members/";
  static final String SIGN_IN = "/signin";

  private Paths() {}

  static String member(Person person) {
    return DIRECTORY + Slugs.encoded(person.slug()) + "/";
  }
}
