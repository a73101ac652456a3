package dev.flotilla.practice.network;

import java.time.Duration;

/** The numbers by which the site refuses and forgets. */
public record Limits(
    int invitesAWeek, int notesAMonth, Duration holdAfterWithdrawal, Duration expiry) {
  /**
   * 200 invites a week, three weeks of hold and an end after six months are what vendors report of
   * the real site. Its three to five notes a month would end every rehearsal at once, so there are
   * more here.
   */
  public static Limits standard() {
    return new Limits(200, 60, Duration.ofDays(21), Duration.ofDays(180));
  }
}
