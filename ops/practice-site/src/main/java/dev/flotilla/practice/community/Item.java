package dev.flotilla.practice.community;

import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Post;
import java.util.List;

/**
 * Something on a member's activity page, as one visitor sees it. {@code author} wrote it; where
 * that is somebody else than {@code by}, it was shared.
 */
record Item(
    String number, Post post, Person by, Person author, boolean favorite, List<Remark> remarks) {
  Item {
    remarks = List.copyOf(remarks);
  }

  /** A comment below it. */
  record Remark(String number, Person author, String text, boolean favorite) {}
}
