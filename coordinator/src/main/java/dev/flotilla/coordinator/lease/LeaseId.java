package dev.flotilla.coordinator.lease;

import dev.flotilla.coordinator.http.ProblemException;
import java.util.regex.Pattern;

/** A lease's id says whose it is and its epoch, so that no table of leases is needed. */
record LeaseId(String account, long epoch) {
  private static final Pattern FORM = Pattern.compile("lease_([0-9a-f]{32})_([0-9]{1,15})");

  /** Parses; what is no id names no lease. */
  static LeaseId parse(String text) {
    var m = FORM.matcher(text);
    if (!m.matches()) {
      throw ProblemException.notFound("lease");
    }
    return new LeaseId("acc_" + m.group(1), Long.parseLong(m.group(2)));
  }

  String text() {
    return "lease_" + account.substring("acc_".length()) + "_" + epoch;
  }
}
