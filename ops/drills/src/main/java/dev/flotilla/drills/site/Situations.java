package dev.flotilla.drills.site;

import static dev.flotilla.drills.site.Plot.when;
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
        when(INVITE, "connect", "connect").gives("sent"),
        when(INVITE, "connect in the menu", "connect-in-more").gives("sent"),
        when(INVITE, "follow first", "follow-primary").gives("sent"),
        when(INVITE, "followed", "following").gives("sent"),
        when(INVITE, "sent at the first click", "instant-send").gives("sent"),
        when(INVITE, "moved, id known", "moved").known().gives("sent"),
        when(INVITE, "moved, id unknown", "moved").gives("moved_profile"),
        when(INVITE, "only to follow", "follow-only").gives("connection_forbidden"),
        when(INVITE, "out of network", "out-of-network").gives("connection_forbidden"),
        when(INVITE, "pending", "connect").arranged("pending").gives("already_pending"),
        when(INVITE, "connected", "connect").arranged("connected").gives("already_connected"),
        when(INVITE, "they asked us", "connect").arranged("incoming").gives("incoming_invitation"),
        when(INVITE, "withdrawn lately", "connect").arranged("withdrawn").gives("withdrawn_hold"),
        when(INVITE, "gone", "unavailable").gives("profile_not_found"),
        when(INVITE, "oneself").ofOneself().gives("own_profile"),
        when(INVITE, "hostile text", "connect", "hostile-text").gives("sent"),
        when(INVITE, "long name", "connect", "long-name").gives("sent"),
        when(INVITE, "look-alike beside", "connect").meeting("lookalike").gives("sent"),
        when(INVITE, "link to another", "connect").meeting("swapped-link").gives("wrong_person"),
        when(INVITE, "dialog of another", "connect")
            .meeting("swapped-dialog")
            .gives("wrong_person"));
  }

  private static List<Situation> notes() {
    return List.of(
        when(INVITE, "note", "connect").with(NoteText.PLAIN).gives("sent"),
        when(INVITE, "note of emoji", "connect").with(NoteText.EMOJI).gives("sent"),
        when(INVITE, "note of combined letters", "connect").with(NoteText.COMBINING).gives("sent"),
        when(INVITE, "long note on a basic seat", "connect")
            .onSeat(false)
            .with(NoteText.OVER_BASIC)
            .gives("note_too_long"),
        when(INVITE, "long note on a paid seat", "connect")
            .onSeat(true)
            .with(NoteText.OVER_BASIC)
            .gives("sent"),
        when(INVITE, "note too long for all", "connect")
            .with(NoteText.OVER_ALL)
            .gives("note_too_long"),
        when(INVITE, "long note, unbounded field", "connect", "unbounded-note")
            .onSeat(false)
            .with(NoteText.OVER_BASIC)
            .gives("note_too_long"),
        when(INVITE, "long note left out", "connect")
            .onSeat(false)
            .with(NoteText.OVER_BASIC)
            .omitting()
            .gives("sent_without_note"),
        when(INVITE, "no place for a note", "instant-send")
            .with(NoteText.PLAIN)
            .gives("note_not_possible"),
        when(INVITE, "no place, note left out", "instant-send")
            .with(NoteText.PLAIN)
            .omitting()
            .gives("sent_without_note"),
        when(INVITE, "no notes left", "connect")
            .meeting("note-quota")
            .with(NoteText.PLAIN)
            .gives("note_quota_used_up"),
        when(INVITE, "no notes left, left out", "connect")
            .meeting("note-quota")
            .with(NoteText.PLAIN)
            .omitting()
            .gives("sent_without_note"));
  }

  private static List<Situation> refusals() {
    return List.of(
        when(INVITE, "email wanted", "email-required").gives("email_required"),
        when(INVITE, "weekly limit", "connect").meeting("weekly-limit").gives("weekly_limit"),
        when(INVITE, "limit that looks pending", "connect")
            .meeting("false-pending")
            .gives("weekly_limit"),
        when(INVITE, "limit is near", "connect")
            .meeting("weekly-warning")
            .gives("approaching_limit"),
        when(INVITE, "too many outstanding", "connect")
            .meeting("too-many-outstanding")
            .gives("outstanding_cap"),
        when(INVITE, "email unconfirmed", "connect")
            .meeting("unconfirmed-email")
            .gives("email_unconfirmed"),
        when(INVITE, "still withdrawing", "connect")
            .meeting("still-withdrawing")
            .gives("still_withdrawing"),
        when(INVITE, "inaccessible", "connect")
            .meeting("inaccessible")
            .gives("connection_forbidden"),
        when(INVITE, "invalid state", "connect")
            .meeting("invalid-state")
            .gives("connection_forbidden"),
        when(INVITE, "hold at the send", "connect")
            .meeting("withdrawn-hold", "on", "send")
            .gives("withdrawn_hold"),
        when(INVITE, "throttled at the send", "connect")
            .meeting("throttle", "on", "send")
            .gives("too_many_requests"),
        when(INVITE, "signed out at the send", "connect")
            .meeting("signed-out", "on", "send")
            .gives("signed_out"),
        when(INVITE, "checkpoint at the send", "connect")
            .meeting("checkpoint", "on", "send")
            .gives("checkpoint"));
  }

  private static List<Situation> answers() {
    return List.of(
        when(INVITE, "shows late", "connect").meeting("late-pending", "ms", 2_500).gives("sent"),
        when(INVITE, "answers late", "connect").meeting("slow-answer", "ms", 4_000).gives("sent"),
        when(INVITE, "never answers", "connect")
            .meeting("cut-after-post")
            .leavesOpen("sent", "unknown"),
        when(INVITE, "breaks at the send", "connect")
            .meeting("server-error", "on", "send")
            .leavesOpen("unknown", "site_error"),
        when(INVITE, "says sent and did not", "connect")
            .meeting("toast-lies")
            .leavesOpen("unknown"),
        when(INVITE, "verify: it is there", "connect")
            .arranged("pending")
            .verifying()
            .gives("sent"),
        when(INVITE, "verify: it is not there", "connect").verifying().gives("not_seen"),
        when(INVITE, "slow pages", "connect").meeting("slow", "ms", 1_500).gives("sent"),
        when(INVITE, "a page on the way", "connect")
            .meeting("login-submit", "times", 1)
            .gives("sent"),
        when(INVITE, "invisible check", "connect").meeting("invisible-recaptcha").gives("sent"),
        when(INVITE, "unknown page", "connect").meeting("unknown-page").gives("drift"),
        when(INVITE, "control renamed", "connect").meeting("renamed-invite").gives("drift"),
        when(INVITE, "control removed", "connect").meeting("removed-connect").gives("drift"));
  }

  private static List<Situation> views() {
    return List.of(
        when(VIEW, "view", "connect").gives("viewed"),
        when(VIEW, "view of a connection", "connect").arranged("connected").gives("viewed"),
        when(VIEW, "view of nobody", "unavailable").gives("profile_not_found"),
        when(VIEW, "view of a moved one", "moved").gives("viewed"),
        when(VIEW, "view of oneself").ofOneself().gives("own_profile"),
        when(VIEW, "view over the month's limit", "connect")
            .meeting("search-limit")
            .gives("commercial_use_limit"));
  }

  private static List<Situation> likes() {
    return List.of(
        when(LIKE, "like", "connect").gives("liked", "already_liked", "nothing_to_like"),
        when(LIKE, "like without posts", "connect", "no-posts").gives("nothing_to_like"));
  }

  private static List<Situation> withdrawals() {
    return List.of(
        when(WITHDRAW, "withdraw", "connect").arranged("pending").gives("withdrawn"),
        when(WITHDRAW, "withdraw nothing", "connect").gives("nothing_to_withdraw"),
        when(WITHDRAW, "withdrawal that reverts", "connect")
            .arranged("pending")
            .meeting("withdraw-reverts")
            .leavesOpen("withdraw_refused", "unknown"),
        when(WITHDRAW, "withdrawal refused", "connect")
            .arranged("pending")
            .meeting("withdraw-refused")
            .gives("withdraw_refused"),
        when(WITHDRAW, "verify: still pending", "connect")
            .arranged("pending")
            .verifying()
            .gives("not_seen"),
        when(WITHDRAW, "verify: gone", "connect")
            .arranged("withdrawn")
            .verifying()
            .gives("withdrawn"));
  }

  private static List<Situation> lists() {
    return List.of(
        when(PENDING_LIST, "pending list").gives("pending_list_read"),
        when(PENDING_LIST, "pending list, signed out").everywhere("signed-out").gives("signed_out"),
        when(PENDING_LIST, "pending list, throttled")
            .everywhere("throttle")
            .gives("too_many_requests"));
  }

  private static List<Situation> sessions(ActionKind kind) {
    var relation = kind == WITHDRAW ? "pending" : "none";
    return List.of(
        when(kind, kind.wire() + ", signed out", "connect")
            .arranged(relation)
            .everywhere("signed-out")
            .gives("signed_out"),
        when(kind, kind.wire() + ", checkpoint", "connect")
            .arranged(relation)
            .everywhere("checkpoint")
            .gives("checkpoint"),
        when(kind, kind.wire() + ", restricted", "connect")
            .arranged(relation)
            .everywhere("restricted")
            .gives("account_restricted"),
        when(kind, kind.wire() + ", throttled", "connect")
            .arranged(relation)
            .everywhere("throttle")
            .gives("too_many_requests"),
        when(kind, kind.wire() + ", denied", "connect")
            .arranged(relation)
            .everywhere("denied-999")
            .gives("too_many_requests"),
        when(kind, kind.wire() + ", broken", "connect")
            .arranged(relation)
            .everywhere("server-error")
            .gives("site_error"),
        when(kind, kind.wire() + ", redirect loop", "connect")
            .arranged(relation)
            .everywhere("redirect-loop")
            .gives("signed_out"));
  }

  private static List<Situation> checks() {
    return List.of(
        when(SESSION_CHECK, "session").gives("session_valid"),
        when(SESSION_CHECK, "session, signed out").everywhere("signed-out").gives("signed_out"),
        when(SESSION_CHECK, "session, checkpoint").everywhere("checkpoint").gives("checkpoint"),
        when(SESSION_CHECK, "session, restricted")
            .everywhere("restricted")
            .gives("account_restricted"),
        when(RELATION_CHECK, "relation: none", "connect").gives("relation_seen"),
        when(RELATION_CHECK, "relation: pending", "connect")
            .arranged("pending")
            .gives("relation_seen"),
        when(RELATION_CHECK, "relation: connected", "connect")
            .arranged("connected")
            .gives("relation_seen"),
        when(RELATION_CHECK, "relation: in the menu", "connect-in-more").gives("relation_seen"),
        when(RELATION_CHECK, "relation: nobody", "unavailable").gives("profile_not_found"));
  }
}
