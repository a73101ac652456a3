package dev.flotilla.practice.http;

import dev.flotilla.practice.front.ActivityView;
import dev.flotilla.practice.front.CommentView;
import dev.flotilla.practice.front.FeedView;
import dev.flotilla.practice.front.InviteControl;
import dev.flotilla.practice.front.InviteView;
import dev.flotilla.practice.front.PostView;
import dev.flotilla.practice.front.ProfileView;
import dev.flotilla.practice.front.SentRow;
import dev.flotilla.practice.network.Invitation;
import dev.flotilla.practice.network.Relation;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Post;
import dev.flotilla.practice.people.Seat;
import dev.flotilla.practice.people.Trait;
import dev.flotilla.practice.scenario.Scenario.Part;
import dev.flotilla.practice.scenario.ScenarioName;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers what a page shows to one visitor, bad days included. */
final class Views {
  private final Site site;

  Views(Site site) {
    this.site = site;
  }

  ProfileView profile(Visit visit, Person person) {
    return profile(visit, person, relation(visit, person));
  }

  ProfileView profile(Visit visit, Person person, Relation relation) {
    var others = strangers(visit.seat(), person, 5 + person.mark() % 5);
    var split = others.size() / 2;
    var swapped = on(ScenarioName.SWAPPED_LINK, visit, person) && !others.isEmpty();
    return new ProfileView(
        visit.me(),
        person,
        relation,
        swapped ? others.getFirst() : person,
        control(visit, person),
        Optional.empty(),
        others.subList(0, split),
        others.subList(split, others.size()));
  }

  InviteView invite(Visit visit, Person person) {
    var none = on(ScenarioName.NOTE_QUOTA, visit, person);
    return new InviteView(
        visit.me(),
        person,
        visit.seat().plan().noteLimit(),
        none ? 0 : site.network().notesLeft(visit.seat()));
  }

  SentRow row(Invitation invitation) {
    var age = Duration.between(invitation.sentAt(), site.clock().instant());
    return new SentRow(invitation.to(), Math.max(0, age.toDays()));
  }

  ActivityView activity(Visit visit, Person person) {
    return new ActivityView(
        visit.me(),
        person,
        person.posts().stream()
            .flatMap(post -> post(visit.seat(), person, post).stream())
            .toList());
  }

  FeedView feed(Visit visit) {
    var writers =
        site.directory().people().stream()
            .filter(person -> !person.posts().isEmpty())
            .sorted(nearTo(visit.seat().owner()))
            .limit(8);
    var posts =
        writers
            .flatMap(person -> post(visit.seat(), person, person.posts().getFirst()).stream())
            .sorted(Comparator.comparingInt(view -> view.post().daysAgo()));
    return new FeedView(visit.me(), posts.toList());
  }

  /** People beside the page: others, and such as could be invited at once. */
  List<Person> strangers(Seat seat, Person besides, int count) {
    return site.directory().people().stream()
        .filter(person -> person.is(Trait.CONNECT) && !person.equals(besides))
        .filter(person -> site.network().shown(seat, person) == Relation.CONNECT)
        .sorted(nearTo(besides))
        .limit(count)
        .toList();
  }

  private InviteControl control(Visit visit, Person person) {
    if (on(ScenarioName.REMOVED_CONNECT, visit, person)) {
      return InviteControl.REMOVED;
    }
    if (on(ScenarioName.RENAMED_INVITE, visit, person)) {
      return InviteControl.DISGUISED;
    }
    if (on(ScenarioName.RENAME_ELEMENTS, visit, person)) {
      return InviteControl.RENAMED;
    }
    return on(ScenarioName.RENAMED_KEY, visit, person)
        ? InviteControl.NEW_KEY
        : InviteControl.ORDINARY;
  }

  private Relation relation(Visit visit, Person person) {
    var relation = site.network().shown(visit.seat(), person);
    return relation.invitable() && on(ScenarioName.WITHDRAWN_HOLD, visit, person)
        ? Relation.WITHDRAWN
        : relation;
  }

  private Optional<PostView> post(Seat seat, Person by, Post post) {
    return site.directory()
        .bySlug(post.author())
        .map(author ->
            new PostView(
                post, by, author, site.network().reaction(seat, post.urn()), comments(seat, post)));
  }

  private List<CommentView> comments(Seat seat, Post post) {
    return post.comments().stream()
        .flatMap(comment ->
            site
                .directory()
                .bySlug(comment.author())
                .map(author ->
                    new CommentView(
                        comment, author, site.network().reaction(seat, comment.urn()).isPresent()))
                .stream())
        .toList();
  }

  private boolean on(ScenarioName name, Visit visit, Person person) {
    return site.scenarios().on(name, visit.occasion(Optional.of(person), Part.PAGE));
  }

  /** An order of its own for everybody, the same each time. */
  private static Comparator<Person> nearTo(Person somebody) {
    return Comparator.comparingInt(person -> (person.mark() ^ somebody.mark()) * 0x9E3779B1);
  }
}
