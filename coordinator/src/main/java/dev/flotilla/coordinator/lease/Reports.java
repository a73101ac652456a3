package dev.flotilla.coordinator.lease;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.flotilla.coordinator.event.FleetEvent.AccountStopped;
import dev.flotilla.coordinator.event.FleetEvent.ActionReported;
import dev.flotilla.coordinator.event.FleetEvent.LeaseReleased;
import dev.flotilla.coordinator.event.FleetEvents;
import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.coordinator.outcome.AccountEffect;
import dev.flotilla.coordinator.outcome.Disposition;
import dev.flotilla.coordinator.outcome.Settlement;
import dev.flotilla.coordinator.pack.Look;
import dev.flotilla.coordinator.pack.PackReports;
import dev.flotilla.coordinator.redis.FleetStore;
import dev.flotilla.coordinator.redis.Reply;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Directive;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.NotePolicy;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Report;
import dev.flotilla.protocol.Wire;
import io.vertx.core.Future;
import java.util.Locale;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * Takes the report of an attempt: decides by {@link Settlement}, applies it in one step, answers
 * what to do next.
 */
public final class Reports {
  private final FleetStore store;
  private final Leases leases;
  private final Timings timings;
  private final FleetEvents events;
  private final RandomGenerator random;
  private final PackReports told;

  public Reports(
      FleetStore store,
      Leases leases,
      Timings timings,
      FleetEvents events,
      RandomGenerator random,
      PackReports told) {
    this.store = store;
    this.leases = leases;
    this.timings = timings;
    this.events = events;
    this.random = random;
    this.told = told;
  }

  /** Settles once; the same report again gets the same kind of answer. */
  Future<Directive> report(LeaseId lease, Report report) {
    if (lease.epoch() != report.claim().epoch()) {
      throw leases.stale(lease, "report");
    }
    return store
        .record("action:" + report.action())
        .compose(found -> {
          if (found.isEmpty()) {
            return Future.failedFuture(ProblemException.notFound("action"));
          }
          var kind = ActionKind.valueOf(found.getOrDefault("kind", "").toUpperCase(Locale.ROOT));
          if (report.pending() != null && kind != ActionKind.PENDING_LIST) {
            throw ProblemException.field(
                ErrorCode.INVALID, "/pending", "goes with a pending_list only");
          }
          var omits = NotePolicy.OMIT.wire().equals(found.getOrDefault("note_policy", ""));
          if (report.cursor() != null && kind == ActionKind.INVITE && !omits) {
            throw ProblemException.field(
                ErrorCode.INVALID,
                "/cursor",
                "goes with an invite only that may leave its note out");
          }
          return settle(lease, report, kind);
        });
  }

  private Future<Directive> settle(LeaseId lease, Report report, ActionKind kind) {
    var cursor = Objects.requireNonNullElse(report.cursor(), "");
    var settlement =
        Settlement.of(report.outcome(), report.verdict(), kind, report.mode(), !cursor.isEmpty());
    var part = Gathered.of(report.pending());
    var what = Applied.of(settlement.disposition());
    var effect = Applied.of(settlement.effect());
    var evidence = Trimmed.of(report.evidence());
    var look = Look.of(report);
    return store
        .call(
            "settle",
            lease.account(),
            lease.epoch(),
            report.claim().worker(),
            report.action(),
            report.attempt(),
            report.mode().wire(),
            json(report.outcome()),
            report.outcome().wire(),
            report.verdict().wire(),
            json(evidence),
            evidence.screenshot() == null ? 0 : 1,
            what.word(),
            what.value(),
            effect.word(),
            effect.value(),
            effect.kind(),
            effect.reason(),
            random.nextInt(1000),
            timings.lease().toMillis(),
            cursor,
            part.rows(),
            part.total(),
            part.end(),
            part.anew(),
            look.wire(),
            timings.driftCoolDown().toMillis())
        .compose(r -> answer(lease, report, kind, settlement, r));
  }

  private Future<Directive> answer(
      LeaseId lease, Report report, ActionKind kind, Settlement settlement, Reply r) {
    return switch (r.status()) {
      case "perform" -> {
        publish(lease, report, kind, settlement, r);
        yield Future.succeededFuture(
            new Directive.Perform(Assignments.of(r), r.number("remaining")));
      }
      case "release" -> {
        publish(lease, report, kind, settlement, r);
        yield Future.succeededFuture(new Directive.Release(r.number("next")));
      }
      case "settled" ->
          Future.failedFuture(
              new ProblemException(
                  ErrorCode.ACTION_SETTLED,
                  "This attempt is not the one in hand; what you saw is kept as evidence."));
      default -> Future.failedFuture(leases.stale(lease, "report"));
    };
  }

  private void publish(
      LeaseId lease, Report report, ActionKind kind, Settlement settlement, Reply r) {
    if (r.is("release") || r.is("perform")) {
      if (!r.get("repeated").isEmpty()) {
        return;
      }
      events.publish(
          new ActionReported(
              lease.account(),
              report.action(),
              kind,
              report.mode(),
              r.get("outcome").isEmpty() ? report.outcome() : parse(r.get("outcome")),
              report.verdict(),
              r.get("terminal").equals("1"),
              report.tookMs()));
      told.publish(report, kind, r);
      if (settlement.effect() instanceof AccountEffect.Stop(var reason)) {
        events.publish(new AccountStopped(lease.account(), reason));
      }
      if (r.is("release")) {
        events.publish(new LeaseReleased(lease.account(), report.claim().worker(), lease.epoch()));
      }
    }
  }

  private static Outcome parse(String json) {
    try {
      return Wire.JSON.readValue(json, Outcome.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String json(Object value) {
    try {
      return Wire.JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A decision in the words of the settling function. */
  private record Applied(String word, String value, String kind, String reason) {
    static Applied of(Disposition disposition) {
      return switch (disposition) {
        case Disposition.Finish(var state) -> new Applied("finish", state.wire(), "", "");
        case Disposition.Continue c -> new Applied("continue", "" + c.mostParts(), "", "");
        case Disposition.Conclude c -> new Applied("conclude", "", "", "");
        case Disposition.Retry(var after) -> new Applied("retry", "" + after.toMillis(), "", "");
        case Disposition.RetryUnlessHalted(var after) ->
            new Applied("drift", "" + after.toMillis(), "", "");
        case Disposition.Snooze(var after) -> new Applied("snooze", "" + after.toMillis(), "", "");
        case Disposition.Doubt(var after) -> new Applied("doubt", "" + after.toMillis(), "", "");
        case Disposition.LookAgain(var after) -> new Applied("look", "" + after.toMillis(), "", "");
        case Disposition.Absent(var after) -> new Applied("absent", "" + after.toMillis(), "", "");
      };
    }

    static Applied of(AccountEffect effect) {
      return switch (effect) {
        case AccountEffect.None n -> new Applied("none", "0", "", "");
        case AccountEffect.Stop(var reason) -> new Applied("stop", "0", "", reason);
        case AccountEffect.CoolForMonth(var reason) -> new Applied("month", "0", "", reason);
        case AccountEffect.NoNotesForMonth(var reason) ->
            new Applied("month", "0", "notes", reason);
        case AccountEffect.Cool(var time, var kind, var reason) ->
            new Applied(
                "cool", "" + time.toMillis(), kind.map(ActionKind::wire).orElse(""), reason);
      };
    }
  }
}
