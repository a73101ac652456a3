package dev.flotilla.practice.http;

import dev.flotilla.practice.scenario.Scenario.Part;
import dev.flotilla.practice.scenario.ScenarioName;

/**
 * The ways in which a scenario keeps a request from the site, in the order in which they are met.
 */
enum Block {
  DENIED(ScenarioName.DENIED_999, 999, 999, "REQUEST_DENIED"),
  THROTTLED(ScenarioName.THROTTLE, 429, 429, "TOO_MANY_REQUESTS"),
  BROKEN(ScenarioName.SERVER_ERROR, 500, 500, "SERVER_ERROR"),
  SIGNED_OUT(ScenarioName.SIGNED_OUT, 302, 401, "NOT_SIGNED_IN"),
  CHECKPOINT(ScenarioName.CHECKPOINT, 302, 403, "CHALLENGE_REQUIRED"),
  RESTRICTED(ScenarioName.RESTRICTED, 200, 403, "ACCOUNT_RESTRICTED");

  private final ScenarioName scenario;
  private final int pageStatus;
  private final int sendStatus;
  private final String code;

  Block(ScenarioName scenario, int pageStatus, int sendStatus, String code) {
    this.scenario = scenario;
    this.pageStatus = pageStatus;
    this.sendStatus = sendStatus;
    this.code = code;
  }

  ScenarioName scenario() {
    return scenario;
  }

  int status(Part part) {
    return switch (part) {
      case PAGE -> pageStatus;
      case SEND -> sendStatus;
    };
  }

  String code() {
    return code;
  }
}
