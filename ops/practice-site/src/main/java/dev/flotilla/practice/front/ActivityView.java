package dev.flotilla.practice.front;

import dev.flotilla.practice.people.Person;
import java.util.List;

/** What a person wrote and passed on. */
public record ActivityView(Member me, Person person, List<PostView> posts) {
  public ActivityView {
    posts = List.copyOf(posts);
  }
}
