package dev.flotilla.practice.front;

import java.util.List;

/** The page a member lands on. */
public record FeedView(Member me, List<PostView> posts) {
  public FeedView {
    posts = List.copyOf(posts);
  }
}
