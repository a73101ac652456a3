package dev.flotilla.practice.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flotilla.practice.Visitor.NoAnswer;
import dev.flotilla.practice.front.Front;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToggleTest extends Community {
  @Test
  void asksByOneClickAndTakesBackByTheNext() {
    var contact = fellow.web().contact("connect");
    var id = fellow.number(contact);

    var asked = fellow.classicToggle(contact);
    var invite = fellow.web().lastEntry();
    var shown = fellow.profile(contact);
    var takenBack = fellow.classicToggle(contact);
    var withdraw = fellow.web().lastEntry();

    assertThat(asked.body())
        .startsWith(
            "<div class=\"generic-button friendship-button pending_friend\" id=\"friendship-button-"
                + id
                + "\"><a id=\"friend-"
                + id
                + "\" class=\"friendship-button pending_friend requested\"")
        .contains(">Cancel Friendship Request</a>");
    assertThat(invite.getString("kind")).isEqualTo("invite");
    assertThat(invite.getBoolean("created")).isTrue();
    assertThat(invite.getString("person")).isEqualTo(contact.slug());
    assertThat(invite.getString("member_id")).isEqualTo(contact.memberId());
    assertThat(invite.getString("click_nonce")).isEqualTo("click");
    assertThat(shown).contains("id=\"friendship-button-" + id + "\"", "Cancel Friendship Request");
    assertThat(takenBack.body()).contains("not_friends", ">Add Friend</a>");
    assertThat(withdraw.getString("kind")).isEqualTo("withdraw");
    assertThat(withdraw.getBoolean("created")).isTrue();
  }

  @Test
  void knowsNoHoldAfterARequestWasTakenBack() {
    var contact = fellow.web().contact("withdrawn-hold");

    fellow.classicToggle(contact);

    assertThat(fellow.web().lastEntry().getString("kind")).isEqualTo("invite");
    assertThat(fellow.web().lastEntry().getBoolean("created")).isTrue();
  }

  @Test
  void endsAFriendshipByTheSameClick() {
    var answer = fellow.classicToggle(fellow.web().contact("connected"));

    assertThat(answer.body()).contains("not_friends");
    assertThat(fellow.web().lastEntry().getString("kind")).isEqualTo("disconnect");
  }

  @Test
  void refusesWhereTheyAskedUsAndWhereOnlyFriendsOfFriendsMayAsk() {
    var waiting = fellow.classicToggle(fellow.web().contact("incoming"));
    var closed = fellow.classicToggle(fellow.web().contact("follow-only"));

    assertThat(waiting.body()).contains("error").contains("Request Pending");
    assertThat(closed.body()).contains("Friendship could not be requested.");
    assertThat(fellow.web().ledger())
        .extracting(entry -> entry.getString("refusal"))
        .endsWith("INVITATION_WAITING", "MEMBER_NOT_INVITABLE");
    assertThat(fellow.web().ledger().getLast().getBoolean("created")).isFalse();
  }

  @Test
  void followsALinkWithoutAnyScriptAndComesBack() {
    var contact = fellow.web().contact("connect");
    var path =
        "/members/"
            + fellow.slug()
            + "/friends/add-friend/"
            + fellow.number(contact)
            + "/?_nonce="
            + fellow.token(fellow.page(fellow.requests()));

    var first = fellow.web().get(path);
    var second = fellow.web().get(path);

    assertThat(first.statusCode()).isEqualTo(302);
    assertThat(first.headers().firstValue("location")).contains(Fellow.path(contact));
    assertThat(second.statusCode()).isEqualTo(302);
    assertThat(fellow.web().ledger())
        .extracting(entry -> entry.getString("kind"))
        .endsWith("invite", "withdraw");
    assertThat(fellow.web().lastEntry().containsKey("click_nonce")).isFalse();
  }

  @Test
  void answersNobodyAndUnknownActionsWithBareNumbers() {
    var contact = fellow.web().contact("connect");
    var forged =
        fellow.ajax(
            Map.of(
                "action", "addremove_friend",
                "fid", "" + fellow.number(contact),
                "_nonce", "0123456789"));
    var unknown = fellow.ajax(Map.of("action", "friends_add_friend"));

    assertThat(forged.body()).isEqualTo("-1");
    assertThat(forged.statusCode()).isEqualTo(200);
    assertThat(unknown.body()).isEqualTo("0");
    assertThat(fellow.web().lastEntry().getString("kind")).isEqualTo("sign_in");
  }

  @Test
  void modernAnswersAreJsonWhoseElementChangesItsTag() {
    show(Front.COMMUNITY_MODERN);
    var contact = fellow.web().contact("connect");

    var asked = fellow.modernToggle(contact, "friends_add_friend");
    var again = fellow.modernToggle(contact, "friends_add_friend");

    assertThat(asked.getBoolean("success")).isTrue();
    assertThat(asked.getJsonObject("data").getString("contents"))
        .startsWith("<a class=\"friendship-button pending_friend requested\"");
    assertThat(again.getJsonObject("data").getString("contents"))
        .startsWith("<button type=\"submit\" class=\"friendship-button not_friends add\"");
    assertThat(fellow.web().ledger())
        .extracting(entry -> entry.getString("kind"))
        .endsWith("invite", "withdraw");
  }

  @Test
  void modernRefusalsAreJsonToo() {
    show(Front.COMMUNITY_MODERN);
    fellow.web().scenario("{\"name\":\"weekly-limit\"}");

    var answer = fellow.modernToggle(fellow.web().contact("connect"), "friends_add_friend");

    assertThat(answer.getBoolean("success")).isFalse();
    assertThat(answer.getJsonObject("data").getString("feedback"))
        .contains("You have sent too many requests");
    assertThat(fellow.web().lastEntry().getString("refusal")).isEqualTo("FUSE_LIMIT_EXCEEDED");
  }

  @Test
  void anAnswerCanLie() {
    fellow.web().scenario("{\"name\":\"answer-lies\"}");
    var contact = fellow.web().contact("connect");

    var answer = fellow.classicToggle(contact);

    assertThat(answer.body()).contains("pending_friend");
    assertThat(fellow.web().lastEntry().getString("refusal")).isEqualTo("ANSWER_LIES");
    assertThat(fellow.profile(contact))
        .contains("not_friends\" id=\"friendship-button-" + fellow.number(contact));
  }

  @Test
  void anAnswerCanBeLostThoughTheRequestIsThere() {
    fellow.web().scenario("{\"name\":\"cut-after-post\",\"times\":1}");
    var contact = fellow.web().contact("connect");

    assertThatThrownBy(() -> fellow.classicToggle(contact)).isInstanceOf(NoAnswer.class);

    assertThat(fellow.web().lastEntry().getBoolean("created")).isTrue();
    assertThat(fellow.profile(contact)).contains("Cancel Friendship Request");
  }

  @Test
  void aFragmentCanSpeakTheOtherLanguage() {
    fellow.web().scenario("{\"name\":\"fragment-language\",\"times\":1}");
    var contact = fellow.web().contact("connect");

    var answer = fellow.classicToggle(contact);

    assertThat(answer.body()).contains("Freundschaftsanfrage zurückziehen");
    assertThat(fellow.profile(contact)).contains("Cancel Friendship Request");
  }

  @Test
  void throttlesAndSignsOutInTheMiddle() {
    var contact = fellow.web().contact("connect");
    fellow.web().scenario("{\"name\":\"throttle\",\"on\":\"send\",\"times\":1}");
    fellow.web().scenario("{\"name\":\"signed-out\",\"on\":\"send\",\"times\":1}");

    var throttled = fellow.classicToggle(contact);
    var signedOut = fellow.classicToggle(contact);

    assertThat(throttled.statusCode()).isEqualTo(429);
    assertThat(throttled.headers().firstValue("retry-after")).contains("60");
    assertThat(signedOut.body()).isEqualTo("-1");
    assertThat(fellow.web().ledger())
        .extracting(entry -> entry.getString("refusal"))
        .endsWith("TOO_MANY_REQUESTS", "NOT_SIGNED_IN");
  }

  @Test
  void aWithdrawalCanBeConfirmedAndUndone() {
    var contact = fellow.web().contact("pending");
    fellow.web().scenario("{\"name\":\"withdraw-reverts\"}");

    var answer = fellow.classicToggle(contact);

    assertThat(answer.body()).contains("Add Friend");
    assertThat(fellow.web().lastEntry().getString("refusal")).isEqualTo("REVERTED");
    assertThat(fellow.profile(contact)).contains("Cancel Friendship Request");
  }

  @Test
  void readsAndHeartbeatsUseTheSameAddressAndLeaveNoTrace() {
    var before = fellow.web().ledger().size();

    var beat = new JsonObject(fellow.ajax(Map.of("action", "heartbeat")).body());
    var list = fellow.ajax(Map.of("action", "members_filter", "upage", "2")).body();

    assertThat(beat.getBoolean("signed_in")).isTrue();
    assertThat(list).contains("Viewing 21 - 40 of");
    assertThat(fellow.web().ledger()).hasSize(before);
  }
}
