package dev.flotilla.practice.people;

import java.util.List;

/**
 * Something on a person's activity page. {@code author} is another person's slug where it was only
 * reposted; {@code celebrated} posts carry a reaction of every seat from the start.
 */
public record Post(
    String urn,
    String author,
    boolean reposted,
    String text,
    int daysAgo,
    int likes,
    boolean celebrated,
    List<Comment> comments) {
  public Post {
    comments = List.copyOf(comments);
  }
}
