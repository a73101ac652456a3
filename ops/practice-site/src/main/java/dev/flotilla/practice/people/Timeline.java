package dev.flotilla.practice.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Lets people write, repost one another and comment. */
final class Timeline {
  private final WordBank words = WordBank.read("writings.txt");
  private final Random random;

  Timeline(Random random) {
    this.random = random;
  }

  List<Person> write(List<Person> people) {
    var writers =
        people.stream()
            .filter(p -> !p.is(Trait.UNAVAILABLE) && !p.is(Trait.OUT_OF_NETWORK))
            .toList();
    return people.stream()
        .map(p -> p.is(Trait.NO_POSTS) ? p : p.withPosts(posts(p, writers)))
        .toList();
  }

  private List<Post> posts(Person person, List<Person> others) {
    var posts = new ArrayList<Post>();
    var daysAgo = random.nextInt(4);
    for (var i = 2 + random.nextInt(4); i > 0; i--) {
      var reposted = random.nextInt(5) == 0;
      var author = reposted ? any(others) : person;
      posts.add(post(author, !author.equals(person), daysAgo, others));
      daysAgo += 1 + random.nextInt(20);
    }
    return posts;
  }

  private Post post(Person author, boolean reposted, int daysAgo, List<Person> others) {
    var urn = Identifiers.activity(random);
    var text =
        author.is(Trait.HOSTILE_TEXT)
            ? words.pick("hostile posts", random)
            : words.pick("posts", random);
    return new Post(
        urn,
        author.slug(),
        reposted,
        text,
        daysAgo,
        random.nextInt(180),
        random.nextInt(12) == 0,
        comments(urn, others));
  }

  private List<Comment> comments(String post, List<Person> others) {
    var comments = new ArrayList<Comment>();
    for (var i = random.nextInt(3); i > 0; i--) {
      var urn = Identifiers.comment(post, random);
      comments.add(new Comment(urn, any(others).slug(), words.pick("comments", random)));
    }
    return comments;
  }

  private Person any(List<Person> people) {
    return people.get(random.nextInt(people.size()));
  }
}
