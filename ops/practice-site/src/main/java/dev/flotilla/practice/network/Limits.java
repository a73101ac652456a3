package dev.flotilla.practice.network;

import java.time.Duration;

/** The numbers by which the site refuses. */
public record Limits(int invitesAWeek, int notesAMonth, Duration holdAfterWithdrawal) {
  /**
   * 200 invites a week and three weeks of hold are what vendors report of the real site. Its three
   * to five notes a month would end every rehearsal at once, so there are more here.
   */
  public static Limits standard() {
    return new Limits(200, 60, Duration.ofDays(21));
  }
}
