package dev.flotilla.coordinator.queue;

import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.coordinator.pack.Sites;
import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.NotePolicy;
import dev.flotilla.protocol.api.NewAction;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What each kind of action needs and may not have; from a wish to an {@link Action}. */
final class ActionRules {
  private static final Pattern MEMBER = Pattern.compile("[\\x21-\\x7e]{1,100}");

  private ActionRules() {}

  /** The action that is wanted, or the field at fault. */
  static Action action(NewAction wanted, Sites.Site site) {
    var kind = wanted.kind();
    if (!site.pack().supports(kind)) {
      throw ProblemException.field(
          ErrorCode.ACTION_NOT_SUPPORTED, "/kind", "is nothing that this site has");
    }
    onlyWith(kind == ActionKind.LIKE, "/posts", wanted.posts(), "a like");
    onlyWith(
        kind == ActionKind.INVITE || kind == ActionKind.WITHDRAW,
        "/member",
        wanted.member(),
        "an invite or a withdraw");
    onlyWith(kind == ActionKind.INVITE, "/note", wanted.note(), "an invite");
    onlyWith(wanted.note() != null, "/note_policy", wanted.notePolicy(), "a note");
    return switch (kind) {
      case INVITE -> invite(wanted, site);
      case VIEW -> new Action.ViewProfile(contact(wanted, site));
      case LIKE -> new Action.Like(contact(wanted, site), posts(wanted));
      case WITHDRAW -> new Action.Withdraw(contact(wanted, site), member(wanted));
      case RELATION_CHECK -> new Action.CheckRelation(contact(wanted, site));
      case PENDING_LIST -> {
        aboutNobody(wanted);
        yield new Action.ReadPending();
      }
      case SESSION_CHECK -> {
        aboutNobody(wanted);
        yield new Action.CheckSession();
      }
    };
  }

  private static Action invite(NewAction wanted, Sites.Site site) {
    var policy = Objects.requireNonNullElse(wanted.notePolicy(), NotePolicy.REFUSE);
    var note = NoteRules.check(wanted.note(), policy, site.pack().note());
    return new Action.Invite(contact(wanted, site), member(wanted), note, policy);
  }

  private static String contact(NewAction wanted, Sites.Site site) {
    if (wanted.profile() == null) {
      throw ProblemException.field(ErrorCode.INVALID, "/profile", "is required for this kind");
    }
    return site.pack()
        .slugOf(site.origin(), wanted.profile())
        .orElseThrow(() ->
            ProblemException.field(
                ErrorCode.PROFILE_URL,
                "/profile",
                "is an address like " + site.pack().profileUrl(site.origin(), "some-person")));
  }

  private static @Nullable String member(NewAction wanted) {
    if (wanted.member() != null && !MEMBER.matcher(wanted.member()).matches()) {
      throw ProblemException.field(
          ErrorCode.INVALID, "/member", "is 1 to 100 visible ASCII characters");
    }
    return wanted.member();
  }

  private static int posts(NewAction wanted) {
    var posts = Objects.requireNonNullElse(wanted.posts(), 1);
    if (posts < 1 || posts > Action.MAX_POSTS) {
      throw ProblemException.field(ErrorCode.INVALID, "/posts", "is 1 to " + Action.MAX_POSTS);
    }
    return posts;
  }

  private static void aboutNobody(NewAction wanted) {
    onlyWith(false, "/profile", wanted.profile(), "an action about a person");
  }

  private static void onlyWith(
      boolean allowed, String pointer, @Nullable Object given, String what) {
    if (given != null && !allowed) {
      throw ProblemException.field(ErrorCode.INVALID, pointer, "goes with " + what + " only");
    }
  }
}
