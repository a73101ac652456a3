package dev.flotilla.practice.community;

import dev.flotilla.practice.scenario.ScenarioName;

/** What may keep a member's request from the site, in the order in which it is met. */
enum Interruption {
  DENIED(ScenarioName.DENIED_999, 403, 403, "REQUEST_DENIED", "wall.denied"),
  THROTTLED(ScenarioName.THROTTLE, 429, 429, "TOO_MANY_REQUESTS", "wall.throttled"),
  BROKEN(ScenarioName.SERVER_ERROR, 500, 500, "SERVER_ERROR", "wall.broken"),
  /** The page is shown as to a stranger: nothing but its missing bar tells. */
  SIGNED_OUT(ScenarioName.SIGNED_OUT, 200, 200, "NOT_SIGNED_IN", "sign-in.first"),
  CHECKPOINT(ScenarioName.CHECKPOINT, 200, 403, "CHALLENGE_REQUIRED", "wall.human"),
  RESTRICTED(ScenarioName.RESTRICTED, 200, 403, "ACCOUNT_RESTRICTED", "wall.suspended");

  private final ScenarioName scenario;
  private final int pageStatus;
  private final int sendStatus;
  private final String code;
  private final String words;

  Interruption(ScenarioName scenario, int pageStatus, int sendStatus, String code, String words) {
    this.scenario = scenario;
    this.pageStatus = pageStatus;
    this.sendStatus = sendStatus;
    this.code = code;
    this.words = words;
  }

  ScenarioName scenario() {
    return scenario;
  }

  int pageStatus() {
    return pageStatus;
  }

  int sendStatus() {
    return sendStatus;
  }

  /** What the ledger calls it. */
  String code() {
    return code;
  }

  /** The key of what the visitor is told. */
  String words() {
    return words;
  }
}
