package dev.flotilla.practice.http;

import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Slugs;
import io.vertx.ext.web.Router;

/** The addresses of one kind of network. Mounted last, so it may answer for all that is left. */
public interface RouteSet {
  void mount(Router router, Site site);

  /** Where one signs in. */
  default String signIn() {
    return "/login";
  }

  /** Where somebody's profile is. */
  default String profile(Person person) {
    return Slugs.profile(person);
  }
}
