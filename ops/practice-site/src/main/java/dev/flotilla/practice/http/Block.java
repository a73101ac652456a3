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
  REDIRECT_LOOP(ScenarioName.REDIRECT_LOOP, 302, 401, "NOT_SIGNED_IN"),
  SIGNED_OUT(ScenarioName.SIGNED_OUT, 302, 401, "NOT_SIGNED_IN"),
  SIGN_IN_AGAIN(ScenarioName.UAS_LOGIN, 302, 401, "NOT_SIGNED_IN"),
  AUTHWALL(ScenarioName.AUTHWALL, 302, 401, "NOT_SIGNED_IN"),
  COLD_JOIN(ScenarioName.COLD_JOIN, 302, 401, "NOT_SIGNED_IN"),
  CHECKPOINT(ScenarioName.CHECKPOINT, 302, 403, "CHALLENGE_REQUIRED"),
  CHECKPOINT_V2(ScenarioName.CHECKPOINT_V2, 302, 403, "CHALLENGE_REQUIRED"),
  EMAIL_CHALLENGE(ScenarioName.EMAIL_CHALLENGE, 302, 403, "CHALLENGE_REQUIRED"),
  MANAGE_ACCOUNT(ScenarioName.MANAGE_ACCOUNT, 302, 403, "CHALLENGE_REQUIRED"),
  RESTRICTED(ScenarioName.RESTRICTED, 200, 403, "ACCOUNT_RESTRICTED"),
  EMAIL_CONFIRM(ScenarioName.EMAIL_CONFIRM, 200, 400, "PRIMARY_HANDLE_NOT_CONFIRMED"),
  LOGIN_SUBMIT(ScenarioName.LOGIN_SUBMIT, 302, "LOGIN_SUBMIT"),
  UNKNOWN_PAGE(ScenarioName.UNKNOWN_PAGE, 200, "UNKNOWN_PAGE");

  private final ScenarioName scenario;
  private final int pageStatus;
  private final int sendStatus;
  private final String code;

  /** It keeps pages only: what their scripts send is not met by it. */
  Block(ScenarioName scenario, int pageStatus, String code) {
    this(scenario, pageStatus, 0, code);
  }

  Block(ScenarioName scenario, int pageStatus, int sendStatus, String code) {
    this.scenario = scenario;
    this.pageStatus = pageStatus;
    this.sendStatus = sendStatus;
    this.code = code;
  }

  ScenarioName scenario() {
    return scenario;
  }

  boolean meets(Part part) {
    return status(part) != 0;
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
