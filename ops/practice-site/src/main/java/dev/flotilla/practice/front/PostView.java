package dev.flotilla.practice.front;

import dev.flotilla.practice.network.Reaction;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Post;
import java.util.List;
import java.util.Optional;

/**
 * A post as one member sees it. {@code by} is on whose page it stands, {@code author} wrote it,
 * {@code mine} is what the member answered it with.
 */
public record PostView(
    Post post, Person by, Person author, Optional<Reaction> mine, List<CommentView> comments) {
  public PostView {
    comments = List.copyOf(comments);
  }
}
