package dev.flotilla.coordinator.outcome;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code docs/reference/outcomes.md}: the meanings from the Javadoc of {@link Outcome}, what
 * follows by asking {@link Settlement}.
 */
final class OutcomePage {
  private static final Pattern RECORD =
      Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*record (\\w+)\\(", Pattern.DOTALL);

  private static final String HEAD =
      """
      # Outcomes

      <!-- Generated from Outcome, Verdicts and Settlement; OutcomePageTest says how to write it anew. -->

      Every attempt ends in exactly one outcome, with a verdict on the deed: `sent` (proved that it reached the site), `not_sent` (proved
      that it did not), `unknown`. The table says what follows when an attempt was to do it:

      - A deed that changes something on the site (`invite`, `like`, `withdraw`) with the verdict `unknown`, or with one that its outcome
        cannot have, or `sent` without a permit, is **in doubt**: it is never done again before a look.
      - A look (`verify`) that sees it done confirms it. `not_seen` twice in a row, at least 2 minutes apart, proves that it was not done, and
        the action goes back as a new attempt. After three looks that prove nothing it is `needs_human`, and a person decides.
      - An action out of attempts (3) ends as `not_sent`. Tokens come back on `not_sent` only.
      - A report with a cursor is of a part: done or nothing left, the action goes on with the next part, at most 50. An `invite` has one where
        the site refused its note (`note_too_long`, `note_not_possible`, `note_quota_used_up`) and the note may be left out: it goes on once,
        without the note, and its contact stays taken meanwhile.
      - What drift ended counts as an attempt only while the kind goes on with that version of the pack. Once its circuit is open, or another
        version is in force, the action waits for a pack that fits, however often it has met drift.

      `again` counts as an attempt; `waits` does not. Where kinds differ, each is named. "–" is: goes on as before.

      | outcome | scope | verdicts | what it means | the action | the account |
      |---|---|---|---|---|---|
      """;

  private OutcomePage() {}

  /** The whole page; {@code source} is the text of {@code Outcome.java}. */
  static String of(String source) {
    var meanings = meanings(source);
    return OutcomeSamples.all().stream()
        .map(o ->
            Stream.of(
                    '`' + o.wire() + '`',
                    o.scope().wire(),
                    Verdicts.of(o).stream()
                        .map(v -> '`' + v.wire() + '`')
                        .collect(Collectors.joining(", ")),
                    meanings.getOrDefault(o.getClass().getSimpleName(), ""),
                    action(o),
                    account(o))
                .collect(Collectors.joining(" | ", "| ", " |\n")))
        .collect(Collectors.joining("", HEAD, ""));
  }

  private static Map<String, String> meanings(String source) {
    var found = new LinkedHashMap<String, String>();
    var m = RECORD.matcher(source);
    while (m.find()) {
      found.put(
          m.group(2),
          m.group(1)
              .replaceAll("\\s*\\n\\s*\\* ?", " ")
              .replaceAll("\\{@code ([^}]*)}", "`$1`")
              .replaceAll("\\{@link ([^}]*)}", "$1")
              .strip());
    }
    return found;
  }

  private static String action(Outcome outcome) {
    var verdicts = new ArrayList<>(Verdicts.of(outcome));
    if (verdicts.size() > 1) {
      verdicts.remove(Verdict.UNKNOWN);
    }
    var byVerdict = new LinkedHashMap<Verdict, String>();
    for (var verdict : verdicts) {
      byVerdict.put(verdict, byKind(kind -> word(settle(outcome, verdict, kind).disposition())));
    }
    return byVerdict.size() == 1
        ? byVerdict.values().iterator().next()
        : byVerdict.entrySet().stream()
            .map(e -> '`' + e.getKey().wire() + "`: " + e.getValue())
            .collect(Collectors.joining(" · "));
  }

  private static String account(Outcome outcome) {
    var verdict = Verdicts.of(outcome).iterator().next();
    var named = byKind(kind -> word(settle(outcome, verdict, kind).effect(), ""));
    return named.contains("; others: ")
        ? byKind(kind -> word(settle(outcome, verdict, kind).effect(), kind.wire()))
        : named;
  }

  private static Settlement settle(Outcome outcome, Verdict verdict, ActionKind kind) {
    return Settlement.of(outcome, verdict, kind, Mode.PERFORM, false);
  }

  /** What holds for every kind, or for the most of them after what is different for some. */
  private static String byKind(Function<ActionKind, String> what) {
    var kinds = new LinkedHashMap<String, List<ActionKind>>();
    for (var kind : ActionKind.values()) {
      kinds.computeIfAbsent(what.apply(kind), text -> new ArrayList<>()).add(kind);
    }
    var most = kinds.values().stream().mapToInt(List::size).max().orElseThrow();
    var special = new ArrayList<String>();
    var rest = "";
    for (var e : kinds.entrySet()) {
      if (rest.isEmpty() && e.getValue().size() == most) {
        rest = e.getKey();
      } else {
        special.add(
            e.getValue().stream().map(k -> '`' + k.wire() + '`').collect(Collectors.joining(", "))
                + ": "
                + e.getKey());
      }
    }
    return special.isEmpty() ? rest : String.join("; ", special) + "; others: " + rest;
  }

  private static String word(Disposition disposition) {
    return switch (disposition) {
      case Disposition.Finish(var state) -> "**" + state.wire() + "**";
      case Disposition.Continue c -> "goes on with the next part";
      case Disposition.Conclude c ->
          "**confirmed** where all parts are the whole, else **not_sent**";
      case Disposition.Retry(var after) -> "again after " + time(after);
      case Disposition.RetryUnlessHalted(var after) ->
          "again after " + time(after) + "; waits where drift has stopped the kind";
      case Disposition.Snooze(var after) ->
          after.isZero() ? "waits for the account" : "waits " + time(after);
      case Disposition.Doubt d -> "in doubt";
      case Disposition.LookAgain l -> "is looked at again";
      case Disposition.Absent a -> "is looked at again";
    };
  }

  /** {@code own} is the kind of the attempt where that is what rests, whichever it is. */
  private static String word(AccountEffect effect, String own) {
    return switch (effect) {
      case AccountEffect.None n -> "–";
      case AccountEffect.Cool(var time, var kind, var reason) ->
          kind.map(k -> k.wire().equals(own) ? "nothing of that kind" : "no `" + k.wire() + '`')
                  .orElse("rests")
              + " for "
              + time(time)
              + ": "
              + reason;
      case AccountEffect.CoolForMonth(var reason) ->
          "rests until the 1st of the next month (UTC): " + reason;
      case AccountEffect.NoNotesForMonth(var reason) ->
          "no `invite` with a note that must go along until the 1st of the next month (UTC): "
              + reason;
      case AccountEffect.Stop(var reason) -> "stops until a person has looked: " + reason;
    };
  }

  private static String time(Duration time) {
    if (time.toDays() > 0) {
      return time.toDays() + " d";
    }
    if (time.toHours() > 0) {
      return time.toHours() + " h";
    }
    return time.toMinutes() > 0 ? time.toMinutes() + " min" : time.toSeconds() + " s";
  }
}
