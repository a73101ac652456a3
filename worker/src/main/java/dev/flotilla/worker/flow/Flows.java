package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.Assignment;
import dev.flotilla.protocol.Mode;
import java.util.List;

/** Which steps an assignment takes: the one switch over actions. */
public final class Flows {
  private Flows() {}

  /** Takes the attempt to its end. Throws nothing that the page or the browser did. */
  public static Ending run(Assignment assignment, Attempt attempt) {
    return FlowRunner.run(steps(assignment), attempt);
  }

  private static List<Step> steps(Assignment assignment) {
    return switch (assignment.action()) {
      case Action.Invite invite ->
          assignment.mode() == Mode.VERIFY ? VerifyFlow.steps() : new InviteFlow(invite).steps();
      case Action.ViewProfile view -> ViewProfileFlow.steps();
    };
  }
}
