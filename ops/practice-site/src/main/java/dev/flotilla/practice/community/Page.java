package dev.flotilla.practice.community;

import dev.flotilla.practice.html.Html;
import java.util.List;
import java.util.Optional;

/** What a page of the community holds: its title, whose it is, its body, and who stands beside. */
record Page(String title, Optional<Tie> member, Html body, List<Tie> beside) {
  Page {
    beside = List.copyOf(beside);
  }
}
