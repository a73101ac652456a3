package dev.flotilla.practice.ledger;

import java.util.Optional;

/** A deed, before it has its place in the ledger. */
public record Draft(
    Kind kind,
    Caller caller,
    Subject subject,
    Optional<String> note,
    Nonces nonces,
    Answer answer,
    Optional<Arrangement> arranged) {

  /** A deed that went well and changed nothing. */
  public static Draft of(Kind kind, Caller caller) {
    return new Draft(
        kind,
        caller,
        Subject.NOBODY,
        Optional.empty(),
        Nonces.NONE,
        Answer.SHOWN,
        Optional.empty());
  }

  public Draft about(String listedSlug, String memberId) {
    return about(new Subject(Optional.of(listedSlug), Optional.of(memberId), subject.urn()));
  }

  /** {@code urn} names a post or a comment. */
  public Draft on(String urn) {
    return about(new Subject(subject.person(), subject.memberId(), Optional.of(urn)));
  }

  public Draft saying(Optional<String> words) {
    return new Draft(kind, caller, subject, words, nonces, answer, arranged);
  }

  public Draft from(Optional<String> page, Optional<String> click) {
    return new Draft(kind, caller, subject, note, new Nonces(page, click), answer, arranged);
  }

  public Draft arranging(Arrangement wish) {
    return new Draft(kind, caller, subject, note, nonces, answer, Optional.of(wish));
  }

  /** It changed the state of the site. */
  public Draft done(int status) {
    return answered(new Answer(status, true, Optional.empty()));
  }

  /** It changed nothing, for the reason named by {@code code}. */
  public Draft refused(int status, String code) {
    return answered(new Answer(status, false, Optional.of(code)));
  }

  private Draft about(Subject other) {
    return new Draft(kind, caller, other, note, nonces, answer, arranged);
  }

  private Draft answered(Answer other) {
    return new Draft(kind, caller, subject, note, nonces, other, arranged);
  }
}
