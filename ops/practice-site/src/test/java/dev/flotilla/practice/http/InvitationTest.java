package dev.flotilla.practice.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.practice.PracticeConfig;
import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.SettableClock;
import dev.flotilla.practice.Visitor;
import dev.flotilla.practice.network.Limits;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationTest {
  private final SettableClock clock = new SettableClock();
  private PracticeSite site;
  private Visitor visitor;

  @BeforeEach
  void open() {
    var limits = new Limits(5, 2, Duration.ofDays(21), Duration.ofDays(180));
    site = PracticeSite.start(PracticeConfig.inMemory().ruled(limits, clock));
    visitor = Visitor.signedIn(site, 0);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void isCreatedOnceAndWrittenDownBothTimes() {
    var contact = visitor.contact("connect");

    var first = visitor.invite(contact, "Hello there");
    var second = visitor.invite(contact);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(406);
    assertThat(Visitor.code(second)).isEqualTo("INVITATION_ALREADY_PENDING");
    var invites =
        visitor.ledger().stream().filter(e -> e.getString("kind").equals("invite")).toList();
    assertThat(invites).extracting(e -> e.getBoolean("created")).containsExactly(true, false);
    assertThat(invites.getFirst().getString("note")).isEqualTo("Hello there");
    assertThat(invites.getFirst().getString("person")).isEqualTo(contact.slug());
    assertThat(invites.getFirst().getString("page_nonce")).isEqualTo("page");
    assertThat(invites.getLast().getString("refusal")).isEqualTo("INVITATION_ALREADY_PENDING");
    assertThat(invites.getLast().getInteger("http_status")).isEqualTo(406);
  }

  @Test
  void showsAsPendingAfterALoad() {
    var contact = visitor.contact("connect-in-more");

    visitor.invite(contact);

    assertThat(visitor.profile(contact).body()).contains(contact.memberId() + "_pending");
  }

  @Test
  void isOfOneSeatOnly() {
    var contact = visitor.contact("connect");
    var other = Visitor.signedIn(site, 1);

    visitor.invite(contact);

    assertThat(other.profile(contact).body()).contains(contact.memberId() + "_connect");
    assertThat(other.invite(contact).statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "connect",
        "connect-in-more",
        "follow-primary",
        "following",
        "instant-send",
        "moved"
      })
  void canBeSentToWhoeverHasAConnect(String trait) {
    assertThat(visitor.invite(visitor.contact(trait)).statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({
    "pending, 406, INVITATION_ALREADY_PENDING",
    "connected, 406, ALREADY_CONNECTED",
    "incoming, 406, INVITATION_WAITING",
    "follow-only, 403, MEMBER_NOT_INVITABLE",
    "out-of-network, 403, MEMBER_NOT_INVITABLE",
    "unavailable, 403, PROFILE_INACCESSIBLE",
    "withdrawn-hold, 400, CANT_RESEND_YET",
    "email-required, 400, EMAIL_REQUIRED"
  })
  void isRefusedToOthers(String trait, int status, String code) {
    var answer = visitor.invite(visitor.contact(trait));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Visitor.code(answer)).isEqualTo(code);
    assertThat(visitor.lastEntry().getBoolean("created")).isFalse();
  }

  @Test
  void needsThePersonsEmailWhereTheSiteAsksForIt() {
    var contact = visitor.contact("email-required");
    var body = Visitor.invitation(contact);

    var wrong =
        visitor.post("/api/invitations", body.copy().put("email", "x@mail.example").encode());
    var right =
        visitor.post("/api/invitations", body.copy().put("email", contact.email()).encode());

    assertThat(Visitor.code(wrong)).isEqualTo("EMAIL_MISMATCH");
    assertThat(right.statusCode()).isEqualTo(201);
  }

  @Test
  void holdsANoteOf200OnABasicSeatAnd300OnAPaidOne() {
    var paid = Visitor.signedIn(site, 2);
    var contacts = visitor.contacts("connect");

    assertThat(visitor.invite(contacts.get(0), "x".repeat(200)).statusCode()).isEqualTo(201);
    assertThat(Visitor.code(visitor.invite(contacts.get(1), "x".repeat(201))))
        .isEqualTo("NOTE_TOO_LONG");
    assertThat(paid.invite(contacts.get(0), "x".repeat(300)).statusCode()).isEqualTo(201);
    assertThat(Visitor.code(paid.invite(contacts.get(1), "x".repeat(301))))
        .isEqualTo("NOTE_TOO_LONG");
  }

  @Test
  void countsANoteInUtf16Units() {
    var contacts = visitor.contacts("connect");

    assertThat(visitor.invite(contacts.get(0), "🚢".repeat(100)).statusCode()).isEqualTo(201);
    assertThat(Visitor.code(visitor.invite(contacts.get(1), "🚢".repeat(101))))
        .isEqualTo("NOTE_TOO_LONG");
  }

  @Test
  void runsOutOfNotesUntilTheNextMonth() {
    var contacts = visitor.contacts("connect");
    visitor.invite(contacts.get(0), "one");
    visitor.invite(contacts.get(1), "two");

    var third = visitor.invite(contacts.get(2), "three");
    var plain = visitor.invite(contacts.get(2));
    clock.pass(Duration.ofDays(22));
    var nextMonth = visitor.invite(contacts.get(3), "four");

    assertThat(third.statusCode()).isEqualTo(429);
    assertThat(Visitor.code(third)).isEqualTo("CUSTOM_INVITE_LIMIT_REACHED");
    assertThat(plain.statusCode()).isEqualTo(201);
    assertThat(nextMonth.statusCode()).isEqualTo(201);
  }

  @Test
  void isRefusedAboveTheWeeklyLimitAndAllowedAgainAWeekLater() {
    var contacts = visitor.contacts("connect");
    for (var i = 0; i < 5; i++) {
      assertThat(visitor.invite(contacts.get(i)).statusCode()).isEqualTo(201);
    }

    var sixth = visitor.invite(contacts.get(5));
    clock.pass(Duration.ofDays(7));

    assertThat(sixth.statusCode()).isEqualTo(429);
    assertThat(Visitor.code(sixth)).isEqualTo("FUSE_LIMIT_EXCEEDED");
    assertThat(visitor.invite(contacts.get(5)).statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "[]",
        "{}",
        "{\"member_id\":7}",
        "{\"member_id\":\"ACoAAnobody\"}"
      })
  void isRefusedWithoutATraceWhereItCannotBeRead(String body) {
    var before = visitor.ledger().size();

    assertThat(visitor.post("/api/invitations", body).statusCode()).isEqualTo(400);
    assertThat(visitor.ledger()).hasSize(before);
  }

  @Test
  void isRefusedWhereSlugAndMemberIdNameDifferentPeople() {
    var contacts = visitor.contacts("connect");
    var mixed = Visitor.invitation(contacts.get(0)).put("slug", contacts.get(1).slug());

    var answer = visitor.post("/api/invitations", mixed.encode());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("name different people");
  }

  @Test
  void needsASession() {
    var stranger = new Visitor(site.url());

    assertThat(stranger.invite(visitor.contact("connect")).statusCode()).isEqualTo(401);
  }
}
