package dev.flotilla.drills.site;

import static dev.flotilla.drills.site.Plot.of;
import static dev.flotilla.protocol.ActionKind.INVITE;
import static dev.flotilla.protocol.ActionKind.LIKE;
import static dev.flotilla.protocol.ActionKind.PENDING_LIST;
import static dev.flotilla.protocol.ActionKind.RELATION_CHECK;
import static dev.flotilla.protocol.ActionKind.SESSION_CHECK;
import static dev.flotilla.protocol.ActionKind.VIEW;
import static dev.flotilla.protocol.ActionKind.WITHDRAW;

import dev.flotilla.protocol.ActionKind;
import java.util.ArrayList;
import java.util.List;

/** All situations, and what is right in each. Every row of the site's known behaviour has one. */
final class Situations {
  private Situations() {}

  static List<Situation> all() {
    var all = new ArrayList<Situation>();
    all.addAll(relations());
    all.addAll(notes());
    all.addAll(refusals());
    all.addAll(answers());
    all.addAll(views());
    all.addAll(likes());
    all.addAll(withdrawals());
    all.addAll(lists());
    for (var kind : List.of(INVITE, VIEW, LIKE, WITHDRAW, RELATION_CHECK)) {
      all.addAll(sessions(kind));
    }
    all.addAll(checks());
    return List.copyOf(all);
  }

  private static List<Situation> relations() {
    return List.of(
        of(INVITE, "connect", "connect").gives("sent"),
        of(INVITE, "connect in the menu", "connect-in-more").gives("sent"),
        of(INVITE, "follow first", "follow-primary").gives("sent"),
        of(INVITE, "followed", "following").gives("sent"),
        of(INVITE, "sent at the first click", "instant-send").gives("sent"),
        of(INVITE, "moved", "moved").gives("sent"),
        of(INVITE, "only to follow", "follow-only").gives("connection_forbidden"),
        of(INVITE, "out of network", "out-of-network").gives("connection_forbidden"),
        of(INVITE, "pending", "connect").arranged("pending").gives("already_pending"),
        of(INVITE, "connected", "connect").arranged("connected").gives("already_connected"),
        of(INVITE, "they asked us", "connect").arranged("incoming").gives("incoming_invitation"),
        of(INVITE, "withdrawn lately", "connect").arranged("withdrawn").gives("withdrawn_hold"),
        of(INVITE, "gone", "unavailable").gives("profile_not_found"),
        of(INVITE, "oneself").ofOneself().gives("own_profile"),
        of(INVITE, "hostile text", "connect", "hostile-text").gives("sent"),
        of(INVITE, "long name", "connect", "long-name").gives("sent"),
        of(INVITE, "look-alike beside", "connect").meeting("lookalike").gives("sent"),
        of(INVITE, "link to another", "connect").meeting("swapped-link").gives("wrong_person"),
        of(INVITE, "dialog of another", "connect")
            .meeting("swapped-dialog")
            .gives("wrong_person"));
  }

  private static List<Situation> notes() {
    return List.of(
        of(INVITE, "note", "connect").with(NoteText.PLAIN).gives("sent"),
        of(INVITE, "note of emoji", "connect").with(NoteText.EMOJI).gives("sent"),
        of(INVITE, "note of combined letters", "connect").with(NoteText.COMBINING).gives("sent"),
        of(INVITE, "long note on a basic seat", "connect")
            .onSeat(false)
            .with(NoteText.OVER_BASIC)
            .gives("note_too_long"),
        of(INVITE, "long note on a paid seat", "connect")
            .onSeat(true)
            .with(NoteText.OVER_BASIC)
            .gives("sent"),
        of(INVITE, "note too long for all", "connect")
            .with(NoteText.OVER_ALL)
            .gives("note_too_long"),
        of(INVITE, "long note, unbounded field", "connect", "unbounded-note")
            .onSeat(false)
            .with(NoteText.OVER_BASIC)
            .gives("note_too_long"),
        of(INVITE, "long note left out", "connect")
            .onSeat(false)
            .with(NoteText.OVER_BASIC)
            .omitting()
            .gives("sent_without_note"),
        of(INVITE, "no place for a note", "instant-send")
            .with(NoteText.PLAIN)
            .gives("note_not_possible"),
        of(INVITE, "no place, note left out", "instant-send")
            .with(NoteText.PLAIN)
            .omitting()
            .gives("sent_without_note"),
        of(INVITE, "no notes left", "connect")
            .meeting("note-quota")
            .with(NoteText.PLAIN)
            .gives("note_quota_used_up"),
        of(INVITE, "no notes left, left out", "connect")
            .meeting("note-quota")
            .with(NoteText.PLAIN)
            .omitting()
            .gives("sent_without_note"));
  }

  private static List<Situation> refusals() {
    return List.of(
        of(INVITE, "email wanted", "email-required").gives("email_required"),
        of(INVITE, "weekly limit", "connect").meeting("weekly-limit").gives("weekly_limit"),
        of(INVITE, "limit that looks pending", "connect")
            .meeting("false-pending")
            .gives("weekly_limit"),
        of(INVITE, "limit is near", "connect").meeting("weekly-warning").gives("approaching_limit"),
        of(INVITE, "too many outstanding", "connect")
            .meeting("too-many-outstanding")
            .gives("outstanding_cap"),
        of(INVITE, "email unconfirmed", "connect")
            .meeting("unconfirmed-email")
            .gives("email_unconfirmed"),
        of(INVITE, "still withdrawing", "connect")
            .meeting("still-withdrawing")
            .gives("still_withdrawing"),
        of(INVITE, "inaccessible", "connect").meeting("inaccessible").gives("connection_forbidden"),
        of(INVITE, "invalid state", "connect")
            .meeting("invalid-state")
            .gives("connection_forbidden"),
        of(INVITE, "hold at the send", "connect")
            .meeting("withdrawn-hold", "on", "send")
            .gives("withdrawn_hold"),
        of(INVITE, "throttled at the send", "connect")
            .meeting("throttle", "on", "send")
            .gives("too_many_requests"),
        of(INVITE, "signed out at the send", "connect")
            .meeting("signed-out", "on", "send")
            .gives("signed_out"),
        of(INVITE, "checkpoint at the send", "connect")
            .meeting("checkpoint", "on", "send")
            .gives("checkpoint"));
  }

  private static List<Situation> answers() {
    return List.of(
        of(INVITE, "shows late", "connect").meeting("late-pending", "ms", 2_500).gives("sent"),
        of(INVITE, "answers late", "connect").meeting("slow-answer", "ms", 4_000).gives("sent"),
        of(INVITE, "never answers", "connect").meeting("cut-after-post").leavesOpen("sent", "unknown"),
        of(INVITE, "breaks at the send", "connect")
            .meeting("server-error", "on", "send")
            .leavesOpen("unknown", "site_error"),
        of(INVITE, "says sent and did not", "connect")
            .meeting("toast-lies")
            .leavesOpen("unknown"),
        of(INVITE, "verify: it is there", "connect")
            .arranged("pending")
            .verifying()
            .gives("sent"),
        of(INVITE, "verify: it is not there", "connect").verifying().gives("not_seen"),
        of(INVITE, "slow pages", "connect").meeting("slow", "ms", 1_500).gives("sent"),
        of(INVITE, "a page on the way", "connect").meeting("login-submit").gives("sent"),
        of(INVITE, "invisible check", "connect").meeting("invisible-recaptcha").gives("sent"),
        of(INVITE, "unknown page", "connect").meeting("unknown-page").gives("drift"),
        of(INVITE, "control renamed", "connect").meeting("renamed-invite").gives("drift"),
        of(INVITE, "control removed", "connect").meeting("removed-connect").gives("drift"));
  }

  private static List<Situation> views() {
    return List.of(
        of(VIEW, "view", "connect").gives("viewed"),
        of(VIEW, "view of a connection", "connect").arranged("connected").gives("viewed"),
        of(VIEW, "view of nobody", "unavailable").gives("profile_not_found"),
        of(VIEW, "view of a moved one", "moved").gives("viewed"),
        of(VIEW, "view of oneself").ofOneself().gives("own_profile"),
        of(VIEW, "view over the month's limit", "connect")
            .meeting("search-limit")
            .gives("commercial_use_limit"));
  }

  private static List<Situation> likes() {
    return List.of(
        of(LIKE, "like", "connect").gives("liked", "already_liked", "nothing_to_like"),
        of(LIKE, "like without posts", "connect", "no-posts").gives("nothing_to_like"));
  }

  private static List<Situation> withdrawals() {
    return List.of(
        of(WITHDRAW, "withdraw", "connect").arranged("pending").gives("withdrawn"),
        of(WITHDRAW, "withdraw nothing", "connect").gives("nothing_to_withdraw"),
        of(WITHDRAW, "withdrawal that reverts", "connect")
            .arranged("pending")
            .meeting("withdraw-reverts")
            .leavesOpen("withdraw_refused", "unknown"),
        of(WITHDRAW, "withdrawal refused", "connect")
            .arranged("pending")
            .meeting("withdraw-refused")
            .gives("withdraw_refused"),
        of(WITHDRAW, "verify: still pending", "connect")
            .arranged("pending")
            .verifying()
            .gives("not_seen"),
        of(WITHDRAW, "verify: gone", "connect")
            .arranged("withdrawn")
            .verifying()
            .gives("withdrawn"));
  }

  private static List<Situation> lists() {
    return List.of(
        of(PENDING_LIST, "pending list").gives("pending_list_read"),
        of(PENDING_LIST, "pending list, signed out")
            .everywhere("signed-out")
            .gives("signed_out"),
        of(PENDING_LIST, "pending list, throttled")
            .everywhere("throttle")
            .gives("too_many_requests"));
  }

  private static List<Situation> sessions(ActionKind kind) {
    var relation = kind == WITHDRAW ? "pending" : "none";
    return List.of(
        of(kind, kind.wire() + ", signed out", "connect")
            .arranged(relation)
            .everywhere("signed-out")
            .gives("signed_out"),
        of(kind, kind.wire() + ", checkpoint", "connect")
            .arranged(relation)
            .everywhere("checkpoint")
            .gives("checkpoint"),
        of(kind, kind.wire() + ", restricted", "connect")
            .arranged(relation)
            .everywhere("restricted")
            .gives("account_restricted"),
        of(kind, kind.wire() + ", throttled", "connect")
            .arranged(relation)
            .everywhere("throttle")
            .gives("too_many_requests"),
        of(kind, kind.wire() + ", denied", "connect")
            .arranged(relation)
            .everywhere("denied-999")
            .gives("too_many_requests"),
        of(kind, kind.wire() + ", broken", "connect")
            .arranged(relation)
            .everywhere("server-error")
            .gives("site_error"),
        of(kind, kind.wire() + ", redirect loop", "connect")
            .arranged(relation)
            .everywhere("redirect-loop")
            .gives("signed_out"));
  }

  private static List<Situation> checks() {
    return List.of(
        of(SESSION_CHECK, "session").gives("session_valid"),
        of(SESSION_CHECK, "session, signed out").everywhere("signed-out").gives("signed_out"),
        of(SESSION_CHECK, "session, checkpoint").everywhere("checkpoint").gives("checkpoint"),
        of(SESSION_CHECK, "session, restricted")
            .everywhere("restricted")
            .gives("account_restricted"),
        of(RELATION_CHECK, "relation: none", "connect").gives("relation_seen"),
        of(RELATION_CHECK, "relation: pending", "connect")
            .arranged("pending")
            .gives("relation_seen"),
        of(RELATION_CHECK, "relation: connected", "connect")
            .arranged("connected")
            .gives("relation_seen"),
        of(RELATION_CHECK, "relation: in the menu", "connect-in-more").gives("relation_seen"),
        of(RELATION_CHECK, "relation: nobody", "unavailable").gives("profile_not_found"));
  }
}
