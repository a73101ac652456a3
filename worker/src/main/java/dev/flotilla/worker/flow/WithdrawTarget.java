package dev.flotilla.worker.flow;

import static dev.flotilla.selectors.Element.CONFIRM_WITHDRAW;
import static dev.flotilla.selectors.Element.WITHDRAW;
import static dev.flotilla.selectors.Element.WITHDRAW_DIALOG;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.ListName;
import dev.flotilla.selectors.Relation;
import dev.flotilla.worker.page.Row;
import dev.flotilla.worker.page.SitePage;
import dev.flotilla.worker.page.SitePage.Aim;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The click that takes an invitation back.
 *
 * @param row the person's, where it is done in the list; absent on the profile
 */
record WithdrawTarget(Element sender, @Nullable Row row) implements Commit.Target {
  @Override
  public Aim aim(SitePage page) {
    return row == null || sender != WITHDRAW
        ? page.aim(sender)
        : page.aimInRow(ListName.PENDING, row, sender);
  }

  @Override
  public Optional<Outcome> doubt(Attempt attempt, Aim aim) {
    var sight = aim.sight();
    if (sender == CONFIRM_WITHDRAW && !sight.shown().contains(WITHDRAW_DIALOG)) {
      return Optional.of(attempt.unrecognised(sight, "withdraw_dialog"));
    }
    if (row != null) {
      var listed = aim.row().orElse(row);
      return KnownPage.doubt(attempt, sight).or(() -> RightPerson.doubt(attempt, sight, listed));
    }
    return Arrival.unfit(attempt, sight)
        .or(() ->
            KnownPage.is(sight, Relation.PENDING)
                ? Optional.empty()
                : Optional.of(new Outcome.Aborted("the invitation is not pending any more")));
  }

  @Override
  public String seen(Aim aim) {
    return row == null ? "pending on the profile" : "pending in the list";
  }
}
