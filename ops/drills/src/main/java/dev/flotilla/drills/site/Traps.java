package dev.flotilla.drills.site;

import static dev.flotilla.drills.site.Plot.when;
import static dev.flotilla.protocol.ActionKind.INVITE;
import static dev.flotilla.protocol.ActionKind.WITHDRAW;

import java.util.List;

/** Situations in which somebody else could be clicked. */
final class Traps {
  private Traps() {}

  static List<Situation> all() {
    return List.of(
        when(INVITE, "sidebar", "connect").known().gives("sent"),
        when(INVITE, "look-alike, Connect on the card", "connect")
            .meeting("lookalike")
            .gives("sent"),
        when(INVITE, "look-alike, Connect in the menu", "connect-in-more")
            .meeting("lookalike")
            .gives("sent"),
        when(INVITE, "look-alike of one only to follow", "follow-only")
            .meeting("lookalike")
            .gives("wrong_person", "connection_forbidden"),
        when(INVITE, "look-alike of a connection", "connect")
            .arranged("connected")
            .meeting("lookalike")
            .gives("already_connected"),
        when(INVITE, "look-alike of one pending", "connect")
            .arranged("pending")
            .meeting("lookalike")
            .gives("already_pending"),
        when(INVITE, "look-alike of one withdrawn", "connect")
            .arranged("withdrawn")
            .meeting("lookalike")
            .gives("withdrawn_hold"),
        when(INVITE, "link to another", "connect").meeting("swapped-link").gives("wrong_person"),
        when(INVITE, "dialog of another", "connect")
            .meeting("swapped-dialog")
            .gives("wrong_person"),
        when(INVITE, "moved", "moved").known().gives("sent"),
        when(INVITE, "address of another by now, id unknown", "connect")
            .usurped()
            .gives("moved_profile"),
        when(INVITE, "address of another by now", "connect")
            .known()
            .usurped()
            .gives("moved_profile"),
        when(INVITE, "look-alike, sent at the first click", "instant-send")
            .meeting("lookalike")
            .gives("sent"),
        when(WITHDRAW, "look-alike of one to withdraw", "connect")
            .arranged("pending")
            .meeting("lookalike")
            .known()
            .gives("withdrawn"));
  }
}
