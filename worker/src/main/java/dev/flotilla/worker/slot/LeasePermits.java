package dev.flotilla.worker.slot;

import dev.flotilla.protocol.Assignment;
import dev.flotilla.protocol.Claim;
import dev.flotilla.protocol.Permit;
import dev.flotilla.protocol.PermitRequest;
import dev.flotilla.worker.client.CoordinatorClient;
import dev.flotilla.worker.client.Reply;
import dev.flotilla.worker.flow.Permits;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Asks the coordinator for the permits of one attempt under one lease. */
final class LeasePermits implements Permits {
  private final CoordinatorClient client;
  private final String lease;
  private final Claim claim;
  private final Assignment assignment;
  private final Clocks clocks;
  private final Supplier<String> ids;

  LeasePermits(
      CoordinatorClient client,
      String lease,
      Claim claim,
      Assignment assignment,
      Clocks clocks,
      Supplier<String> ids) {
    this.client = client;
    this.lease = lease;
    this.claim = claim;
    this.assignment = assignment;
    this.clocks = clocks;
    this.ids = ids;
  }

  @Override
  public Answer ask(String seen) {
    var action = assignment.action();
    var request =
        new PermitRequest(
            claim,
            ids.get(),
            assignment.id(),
            assignment.attempt(),
            action.kind(),
            action.contact(),
            seen);
    var asked = clocks.nanos();
    return switch (client.permit(lease, request)) {
      // Its life runs from when it was asked for.
      case Reply.Yes<Permit>(var permit) ->
          new Answer.Granted(
              permit.remainingMs() - TimeUnit.NANOSECONDS.toMillis(clocks.nanos() - asked));
      case Reply.No<Permit>(var code, var detail) ->
          new Answer.Refused(code.code() + ": " + detail);
      case Reply.Silence<Permit>(var reason) -> new Answer.Refused("no permit came: " + reason);
    };
  }
}
