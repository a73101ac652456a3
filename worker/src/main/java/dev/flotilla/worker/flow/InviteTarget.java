package dev.flotilla.worker.flow;

import static dev.flotilla.selectors.Element.CONNECT;
import static dev.flotilla.selectors.Element.INVITE_DIALOG;
import static dev.flotilla.selectors.Element.NOTE_FIELD;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.Relation;
import dev.flotilla.selectors.RelationRule;
import dev.flotilla.selectors.Shape;
import dev.flotilla.worker.page.Sight;
import dev.flotilla.worker.page.SitePage;
import dev.flotilla.worker.page.SitePage.Aim;
import java.util.Optional;

/** The click that sends an invitation: to the right person, still open to one, the note whole. */
record InviteTarget(Element sender, Note note) implements Commit.Target {
  @Override
  public Aim aim(SitePage page) {
    return page.aim(sender);
  }

  @Override
  public Optional<Outcome> doubt(Attempt attempt, Aim aim) {
    var sight = aim.sight();
    var unfit = Arrival.unfit(attempt, sight);
    if (unfit.isPresent()) {
      return unfit;
    }
    var relation = sight.relation().map(RelationRule::relation);
    if (relation.filter(r -> r == Relation.CONNECTABLE || r == Relation.IN_MENU).isEmpty()) {
      return Optional.of(new Outcome.Aborted("the relation changed to " + seen(aim)));
    }
    var asked = attempt.pack().shape().invite() == Shape.Invite.DIALOG && sender != CONNECT;
    if (asked && !sight.shown().contains(INVITE_DIALOG)) {
      return Optional.of(attempt.unrecognised(sight, "invite_dialog"));
    }
    return note.isEmpty() ? Optional.empty() : note.doubtOfKept(kept(sight));
  }

  @Override
  public String seen(Aim aim) {
    return aim.sight().relation().map(RelationRule::name).orElse("nothing known");
  }

  private static String kept(Sight sight) {
    return sight.inputs().getOrDefault(NOTE_FIELD, "");
  }
}
