package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.selectors.FindingRule;
import dev.flotilla.selectors.Relation;
import dev.flotilla.selectors.RelationRule;
import dev.flotilla.worker.page.PageTrouble;
import dev.flotilla.worker.page.Sight;
import java.util.Set;

/**
 * What became of a commit that changes how a contact stands to the account. A click that landed
 * proves nothing: the site's answer and the page must agree, or the profile must say so when it is
 * opened again.
 *
 * @param outcome of the deed that is proved
 * @param shows the relations that prove it
 * @param denies the relations which, when the site said no as well, prove that it was not done
 * @param byReload whether only the profile opened again counts
 */
record Proof(Outcome outcome, Set<Relation> shows, Set<Relation> denies, boolean byReload) {
  // A site may be slow to show what it has taken.
  private static final int RELOADS = 3;

  Proof {
    shows = Set.copyOf(shows);
    denies = Set.copyOf(denies);
  }

  Ending of(Attempt attempt) {
    var heard = Heard.after(attempt, byReload, s -> isOneOf(shows, s));
    if (!byReload && heard.saidNo()) {
      // The page may show it as done all the same; the answer counts.
      return Ending.notSent(heard.outcome(attempt));
    }
    heard.rule().map(FindingRule::name).ifPresent(name -> attempt.saw("answer " + name));
    if (!byReload && heard.tookIt() && isOneOf(shows, heard.sight())) {
      attempt.saw("%s on the page".formatted(relation(heard.sight())));
      return heard.done(attempt, outcome);
    }
    return reopened(attempt, heard);
  }

  private Ending reopened(Attempt attempt, Heard heard) {
    for (int i = 0; i < RELOADS; i++) {
      try {
        var sight = Arrival.sight(attempt, attempt.intervals().navigationTimeoutMs() / RELOADS);
        var said = KnownPage.said(sight);
        if (said.isPresent()) {
          // The account must stop for this, and the deed stays in doubt.
          return Ending.inDoubt(
              heard.saidNo()
                  ? heard.outcome(attempt)
                  : Findings.outcome(said.get(), attempt, sight));
        }
        if (Arrival.unfit(attempt, sight).isEmpty()) {
          attempt.saw("%s after opening the profile again".formatted(relation(sight)));
          if (isOneOf(shows, sight)) {
            return heard.done(attempt, outcome);
          }
          if (heard.saidNo() && isOneOf(denies, sight)) {
            return Ending.notSent(heard.outcome(attempt));
          }
        }
      } catch (PageTrouble e) {
        if (e.kind() == PageTrouble.Kind.GONE) {
          throw e;
        }
        attempt.saw(String.valueOf(e.getMessage()));
      }
    }
    return heard.inDoubt(attempt);
  }

  private static boolean isOneOf(Set<Relation> relations, Sight sight) {
    return sight.relation().map(RelationRule::relation).filter(relations::contains).isPresent();
  }

  private static String relation(Sight sight) {
    return sight.relation().map(RelationRule::name).orElse("nothing known");
  }
}
