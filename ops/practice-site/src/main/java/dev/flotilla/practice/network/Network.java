package dev.flotilla.practice.network;

import dev.flotilla.practice.ledger.Arrangement;
import dev.flotilla.practice.ledger.Entry;
import dev.flotilla.practice.people.Directory;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Seat;
import dev.flotilla.practice.people.Trait;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The state of the site: nothing but what the ledger's entries made of the people's traits. Used by
 * one event loop only.
 */
public final class Network {
  private final Directory directory;
  private final Limits limits;
  private final InstantSource clock;
  private final Invitations invitations = new Invitations();
  private final Map<Pair, Relation> ties = new HashMap<>();
  private final Set<Pair> ignored = new HashSet<>();
  private final Set<Pair> followed = new HashSet<>();
  private final Reactions reactions;
  private final Standings standings;

  public Network(Directory directory, Limits limits, InstantSource clock) {
    this.directory = directory;
    this.limits = limits;
    this.clock = clock;
    this.reactions = new Reactions(directory);
    this.standings = new Standings(clock.instant());
  }

  /** Lets an entry of the ledger take effect. */
  public void apply(Entry entry) {
    if (!entry.deed().answer().created()) {
      return;
    }
    var pair = new Pair(entry.seat(), entry.deed().subject().memberId().orElse(""));
    var urn = entry.deed().subject().urn().orElse("");
    switch (entry.kind()) {
      case INVITE -> invitations.sent(pair, entry);
      case WITHDRAW -> invitations.withdrawn(pair, entry.at());
      case ACCEPT -> ties.put(pair, Relation.CONNECTED);
      case DISCONNECT -> ties.put(pair, Relation.CONNECT);
      case IGNORE -> ignored.add(pair);
      case FOLLOW -> followed.add(pair);
      case LIKE -> reactions.give(entry.seat(), urn, Optional.of(Reaction.LIKE));
      case UNLIKE -> reactions.give(entry.seat(), urn, Optional.empty());
      case ARRANGED -> entry.deed().arranged().ifPresent(wish -> arrange(entry, pair, wish));
      case RESET -> forget(entry.seat());
      case SIGN_IN, SIGN_OUT, VIEW, SENT_LIST -> {}
    }
  }

  private void arrange(Entry entry, Pair pair, Arrangement wish) {
    var standing = Standing.of(wish.relation());
    var since = entry.at().minus(Duration.ofDays(wish.ageDays()));
    if (!pair.memberId().isEmpty()) {
      arrange(pair, standing, since);
      return;
    }
    var chosen = arrangeable(entry.seat(), standing).stream().limit(wish.count()).toList();
    for (var i = 0; i < chosen.size(); i++) {
      var each = new Pair(entry.seat(), chosen.get(i).memberId());
      arrange(each, standing, since.minus(Duration.ofMinutes(i))); // so that their order is certain
    }
  }

  private void arrange(Pair pair, Standing standing, Instant since) {
    invitations.forget(pair);
    ties.remove(pair);
    ignored.remove(pair);
    standings.arrange(pair, standing, since);
  }

  /** Everybody who could be made to stand so to this seat and does not yet, in a fixed order. */
  public List<Person> arrangeable(String seat, Standing standing) {
    return directory.people().stream()
        .filter(person -> !person.is(Trait.UNAVAILABLE) && !person.is(Trait.OUT_OF_NETWORK))
        .filter(person -> {
          var pair = new Pair(seat, person.memberId());
          var waits = waitingSince(pair, person).isPresent();
          return waits
              ? standing != Standing.PENDING
              : standings.of(pair, person).standing() != standing;
        })
        .toList();
  }

  private void forget(String seat) {
    invitations.forget(seat);
    reactions.forget(seat);
    standings.forget(seat);
    ties.keySet().removeIf(pair -> pair.seat().equals(seat));
    ignored.removeIf(pair -> pair.seat().equals(seat));
    followed.removeIf(pair -> pair.seat().equals(seat));
  }

  /** Whether the profile is gone, for everybody or for this seat. */
  public boolean gone(Seat seat, Person person) {
    return person.is(Trait.UNAVAILABLE)
        || standings.of(pair(seat, person), person).standing() == Standing.BLOCKED;
  }

  /** As a page shows it, which may be behind the truth for a while. */
  public Relation shown(Seat seat, Person person) {
    var hidden = invitations.hidden(pair(seat, person), clock.instant());
    return hidden ? withoutInvitation(seat, person) : relation(seat, person);
  }

  /** As it is. */
  public Relation relation(Seat seat, Person person) {
    if (person.equals(seat.owner())) {
      return Relation.OWN;
    }
    return waiting(seat, person).isPresent() ? Relation.PENDING : withoutInvitation(seat, person);
  }

  private Relation withoutInvitation(Seat seat, Person person) {
    var pair = pair(seat, person);
    if (ties.get(pair) == Relation.CONNECTED) {
      return Relation.CONNECTED;
    }
    if (held(seat, person)) {
      return Relation.WITHDRAWN;
    }
    var before = standings.of(pair, person).standing();
    if (before == Standing.CONNECTED) {
      return ties.getOrDefault(pair, Relation.CONNECTED);
    }
    if (before == Standing.INCOMING) {
      return ignored.contains(pair) ? Relation.CONNECT : ties.getOrDefault(pair, Relation.INCOMING);
    }
    var follows = followed.contains(pair);
    if (person.is(Trait.FOLLOW_ONLY)) {
      return follows ? Relation.FOLLOWING_ONLY : Relation.FOLLOW_ONLY;
    }
    if (person.is(Trait.FOLLOW_PRIMARY)) {
      return follows ? Relation.FOLLOWING : Relation.FOLLOW;
    }
    if (person.is(Trait.FOLLOWING)) {
      return Relation.FOLLOWING;
    }
    if (person.is(Trait.OUT_OF_NETWORK)) {
      return Relation.OUT_OF_NETWORK;
    }
    return person.is(Trait.CONNECT_IN_MORE) ? Relation.CONNECT_IN_MORE : Relation.CONNECT;
  }

  private boolean held(Seat seat, Person person) {
    var before = standings.of(pair(seat, person), person);
    return invitations
        .withdrawnAt(pair(seat, person))
        .or(() ->
            before.standing() == Standing.WITHDRAWN ? Optional.of(before.at()) : Optional.empty())
        .map(clock.instant().minus(limits.holdAfterWithdrawal())::isBefore)
        .orElse(false);
  }

  /** The invitation of this seat that waits with this person. */
  public Optional<Invitation> waiting(Seat seat, Person person) {
    return waitingSince(pair(seat, person), person).map(at -> new Invitation(person, at));
  }

  /** An invitation that nobody answers ends after a time, and nobody is told. */
  private Optional<Instant> waitingSince(Pair pair, Person person) {
    var before = standings.of(pair, person);
    return invitations
        .waitingSince(pair)
        .or(() ->
            before.standing() == Standing.PENDING && invitations.withdrawnAt(pair).isEmpty()
                ? Optional.of(before.at())
                : Optional.empty())
        .filter(clock.instant().minus(limits.expiry())::isBefore);
  }

  /** All that waits, newest first. */
  public List<Invitation> waiting(Seat seat) {
    return directory.people().stream()
        .flatMap(person -> waiting(seat, person).stream())
        .sorted(
            Comparator.comparing(Invitation::sentAt)
                .reversed()
                .thenComparing(invitation -> invitation.to().memberId()))
        .toList();
  }

  /** Lets pages go on as if this invitation had not been sent, for a while. */
  public void showLate(Seat seat, Person person, Duration delay) {
    invitations.hide(pair(seat, person), clock.instant().plus(delay));
  }

  public int notesLeft(Seat seat) {
    var today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    var month = today.withDayOfMonth(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusMillis(1);
    return Math.max(0, limits.notesAMonth() - invitations.notesSince(seat.id(), month));
  }

  boolean weekIsFull(Seat seat) {
    var week = clock.instant().minus(Duration.ofDays(7));
    return invitations.sentSince(seat.id(), week) >= limits.invitesAWeek();
  }

  /** What this seat answered a post or a comment with. */
  public Optional<Reaction> reaction(Seat seat, String urn) {
    return reactions.of(seat.id(), urn);
  }

  private static Pair pair(Seat seat, Person person) {
    return new Pair(seat.id(), person.memberId());
  }
}
