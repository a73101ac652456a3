package dev.flotilla.coordinator.lease;

import dev.flotilla.coordinator.http.Ids;
import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.coordinator.http.TextRules;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.PendingPart;
import dev.flotilla.protocol.PendingRow;
import dev.flotilla.protocol.Report;
import org.jspecify.annotations.Nullable;

/** What a report may hold, whatever the action is. */
final class ReportRules {
  private static final long LONGEST_ATTEMPT_MS = 86_400_000;
  private static final int MAX_ROW_TEXT = 300;

  private ReportRules() {}

  static void check(Report report) {
    actionId(report.action());
    if (report.tookMs() < 0 || report.tookMs() > LONGEST_ATTEMPT_MS) {
      throw invalid("/took_ms", "is 0 to " + LONGEST_ATTEMPT_MS);
    }
    TextRules.within("/cursor", report.cursor(), Report.MAX_CURSOR);
    var pending = report.pending();
    if (pending != null) {
      part(pending);
    }
  }

  static void actionId(String id) {
    if (!Ids.ACTION.matcher(id).matches()) {
      throw invalid("/action", "is an action's id");
    }
  }

  private static void part(PendingPart part) {
    if (part.total() < -1) {
      throw invalid("/pending/total", "is 0 or more, or -1 where the site shows none");
    }
    if (part.rows().size() > PendingPart.MAX_ROWS) {
      throw invalid("/pending/rows", "has at most " + PendingPart.MAX_ROWS + " rows");
    }
    for (var i = 0; i < part.rows().size(); i++) {
      row("/pending/rows/" + i, part.rows().get(i));
    }
  }

  private static void row(String at, PendingRow row) {
    if (row.contact().isEmpty() && (row.member() == null || row.member().isEmpty())) {
      throw invalid(at + "/contact", "or member says who it is");
    }
    TextRules.within(at + "/contact", row.contact(), MAX_ROW_TEXT);
    TextRules.within(at + "/member", row.member(), MAX_ROW_TEXT);
    TextRules.within(at + "/name", row.name(), MAX_ROW_TEXT);
    if (negative(row.ageFromMs()) || negative(row.ageToMs())) {
      throw invalid(at + "/age_from_ms", "and age_to_ms are 0 or more");
    }
  }

  private static boolean negative(@Nullable Long age) {
    return age != null && age < 0;
  }

  private static ProblemException invalid(String pointer, String message) {
    return ProblemException.field(ErrorCode.INVALID, pointer, message);
  }
}
