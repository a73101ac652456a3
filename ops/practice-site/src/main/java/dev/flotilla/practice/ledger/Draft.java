package dev.flotilla.practice.ledger;

import java.util.Optional;

/**
 * An entry before it has its place in the ledger. {@code person} is the slug the site lists,
 * whichever address was opened; {@code created} says whether the state of the site changed.
 */
public record Draft(
    Kind kind,
    Caller caller,
    Optional<String> person,
    Optional<String> memberId,
    Optional<String> urn,
    Optional<String> note,
    Optional<String> pageNonce,
    Optional<String> clickNonce,
    int httpStatus,
    boolean created,
    Optional<String> refusal) {

  /** A deed that went well and changed nothing. */
  public static Draft of(Kind kind, Caller caller) {
    var none = Optional.<String>empty();
    return new Draft(kind, caller, none, none, none, none, none, none, 200, false, none);
  }

  public Draft about(String listedSlug, String member) {
    return new Draft(
        kind,
        caller,
        Optional.of(listedSlug),
        Optional.of(member),
        urn,
        note,
        pageNonce,
        clickNonce,
        httpStatus,
        created,
        refusal);
  }

  public Draft on(String thing) {
    return new Draft(
        kind,
        caller,
        person,
        memberId,
        Optional.of(thing),
        note,
        pageNonce,
        clickNonce,
        httpStatus,
        created,
        refusal);
  }

  public Draft saying(Optional<String> words) {
    return new Draft(
        kind,
        caller,
        person,
        memberId,
        urn,
        words,
        pageNonce,
        clickNonce,
        httpStatus,
        created,
        refusal);
  }

  public Draft from(Optional<String> page, Optional<String> click) {
    return new Draft(
        kind, caller, person, memberId, urn, note, page, click, httpStatus, created, refusal);
  }

  /** It changed the state of the site. */
  public Draft done(int status) {
    return new Draft(
        kind,
        caller,
        person,
        memberId,
        urn,
        note,
        pageNonce,
        clickNonce,
        status,
        true,
        Optional.empty());
  }

  /** It changed nothing, for the reason named by {@code code}. */
  public Draft refused(int status, String code) {
    return new Draft(
        kind,
        caller,
        person,
        memberId,
        urn,
        note,
        pageNonce,
        clickNonce,
        status,
        false,
        Optional.of(code));
  }
}
