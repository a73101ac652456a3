package dev.flotilla.practice.community;

import dev.flotilla.practice.http.Site;
import dev.flotilla.practice.people.Comment;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Post;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What members wrote, found by the number it has in pages. */
final class Shelf {
  /** A post or a comment; the ledger knows it by {@code urn}. */
  record Piece(String urn, Person author) {}

  private final Site site;
  private final Map<String, Piece> pieces = new HashMap<>();

  Shelf(Site site) {
    this.site = site;
    for (var person : site.directory().people()) {
      for (var post : person.posts()) {
        put(post.urn(), post.author());
        post.comments().forEach(comment -> put(comment.urn(), comment.author()));
      }
    }
  }

  Optional<Piece> piece(String number) {
    return Optional.ofNullable(pieces.get(number));
  }

  boolean favorite(Me me, String urn) {
    return site.network().reaction(me.seat(), urn).isPresent();
  }

  /** A page of somebody's items, from 1 on. */
  List<Item> items(Reader reader, Person by, int page) {
    return by.posts().stream()
        .skip((page - 1L) * ActivityStream.SIZE)
        .limit(ActivityStream.SIZE)
        .flatMap(post -> item(reader, by, post).stream())
        .toList();
  }

  static boolean more(Person by, int page) {
    return by.posts().size() > page * ActivityStream.SIZE;
  }

  private Optional<Item> item(Reader reader, Person by, Post post) {
    return site.directory()
        .bySlug(post.author())
        .map(author ->
            new Item(
                number(post.urn()),
                post,
                by,
                author,
                favorite(reader, post.urn()),
                post.comments().stream()
                    .flatMap(comment -> remark(reader, comment).stream())
                    .toList()));
  }

  private Optional<Item.Remark> remark(Reader reader, Comment comment) {
    return site.directory()
        .bySlug(comment.author())
        .map(author ->
            new Item.Remark(
                number(comment.urn()), author, comment.text(), favorite(reader, comment.urn())));
  }

  private boolean favorite(Reader reader, String urn) {
    return reader.me().map(me -> favorite(me, urn)).orElse(false);
  }

  private void put(String urn, String author) {
    site.directory()
        .bySlug(author)
        .ifPresent(person -> pieces.put(number(urn), new Piece(urn, person)));
  }

  /** The last run of digits in it: pages of this site show plain numbers. */
  private static String number(String urn) {
    return urn.replaceAll(".*?(\\d+)\\D*$", "$1");
  }
}
