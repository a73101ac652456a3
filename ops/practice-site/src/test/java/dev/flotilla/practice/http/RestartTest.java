package dev.flotilla.practice.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.practice.PracticeConfig;
import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.Visitor;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {
  @TempDir Path data;

  @Test
  void theSiteGoesOnFromItsLedgerAndSessionsStay() {
    var first = start(0);
    var visitor = Visitor.signedIn(first, 0);
    var contacts = visitor.contacts("connect");
    var port = URI.create(first.url()).getPort();
    visitor.invite(contacts.get(0), "hello");
    visitor.invite(contacts.get(1));
    visitor.withdraw(contacts.get(1));
    visitor.invite(contacts.get(0));
    var before = visitor.ledger();
    first.close();

    try (var second = start(port)) {
      assertThat(visitor.ledger()).isEqualTo(before);
      assertThat(visitor.profile(contacts.get(0)).body()).contains("_pending");
      assertThat(visitor.profile(contacts.get(1)).body()).contains("_withdrawn");
      assertThat(visitor.lastEntry().getLong("seq")).isEqualTo(before.size() + 2L);
      assertThat(second.url()).isEqualTo(first.url());
    }
  }

  private PracticeSite start(int port) {
    return PracticeSite.start(
        PracticeConfig.inMemory().at("127.0.0.1", port).kept(Optional.of(data)));
  }
}
