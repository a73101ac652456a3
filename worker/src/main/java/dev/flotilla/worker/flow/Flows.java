package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.Assignment;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Outcome;
import java.util.List;

/** Which steps an assignment takes: the one switch over actions. */
public final class Flows {
  private Flows() {}

  /** Takes the attempt to its end. Throws nothing that the page or the browser did. */
  public static Ending run(Assignment assignment, Attempt attempt) {
    if (!attempt.pack().supports(assignment.action().kind())) {
      return Ending.unbegun(new Outcome.NotSupported(), assignment.mode());
    }
    return FlowRunner.run(steps(assignment, attempt), attempt);
  }

  private static List<Step> steps(Assignment assignment, Attempt attempt) {
    var verifies = assignment.mode() == Mode.VERIFY;
    return switch (assignment.action()) {
      case Action.Invite invite ->
          verifies ? VerifyFlow.ofInvite() : new InviteFlow(invite, attempt).steps();
      case Action.Withdraw withdraw ->
          verifies ? VerifyFlow.ofWithdraw() : new WithdrawFlow(attempt.pack().shape()).steps();
      case Action.Like like ->
          verifies ? VerifyFlow.ofLike(like) : new LikeFlow(like, attempt).steps();
      case Action.ViewProfile view -> ViewProfileFlow.steps();
      case Action.ReadPending read -> new PendingListFlow().steps();
      case Action.CheckSession check -> SessionCheckFlow.steps();
      case Action.CheckRelation check -> RelationCheckFlow.steps();
    };
  }
}
