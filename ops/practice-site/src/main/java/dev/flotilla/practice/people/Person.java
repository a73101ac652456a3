package dev.flotilla.practice.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A member of the practice site. {@code slug} is the current address, {@code formerSlug} the old.
 */
public record Person(
    String memberId,
    String slug,
    Optional<String> formerSlug,
    FullName name,
    String headline,
    String about,
    String place,
    int connections,
    String email,
    List<Job> jobs,
    List<Post> posts,
    Set<Trait> traits) {
  public Person {
    jobs = List.copyOf(jobs);
    posts = List.copyOf(posts);
    traits = Set.copyOf(traits);
  }

  /** The address under which contacts know this person; the ledger names people by it. */
  public String listedSlug() {
    return formerSlug.orElse(slug);
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** A number that belongs to this person alone: for choices that must be the same each time. */
  public int mark() {
    return memberId.hashCode() & 0x7fffffff;
  }

  /** The same person under somebody else's name, as a page could show it. */
  public Person called(FullName other) {
    return with(other, posts);
  }

  Person withPosts(List<Post> written) {
    return with(name, written);
  }

  private Person with(FullName called, List<Post> written) {
    return new Person(
        memberId,
        slug,
        formerSlug,
        called,
        headline,
        about,
        place,
        connections,
        email,
        jobs,
        written,
        traits);
  }
}
