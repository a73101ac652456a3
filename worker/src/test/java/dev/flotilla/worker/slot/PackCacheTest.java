package dev.flotilla.worker.slot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.PackRef;
import dev.flotilla.selectors.PackFile;
import dev.flotilla.selectors.Packs;
import dev.flotilla.worker.client.Reply;
import dev.flotilla.worker.slot.PackCache.Found;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class PackCacheTest {
  private final PackFile file = Packs.bundled().released("practice").orElseThrow();
  private final PackRef wanted = new PackRef("practice", file.version(), file.digest());

  @Test
  void fetchesAPackOnce() {
    var asked = new ArrayList<PackRef>();
    var cache =
        new PackCache(pack -> {
          asked.add(pack);
          return new Reply.Yes<>(file.text());
        });

    var first = cache.find(wanted);
    var second = cache.find(wanted);

    assertThat(first).isInstanceOf(Found.Ready.class).isEqualTo(second);
    assertThat(asked).containsExactly(wanted);
  }

  @Test
  void takesNoPackThatIsNotTheOneTheLeaseNames() {
    var cache = new PackCache(pack -> new Reply.Yes<>(file.text() + "\n# one more line"));

    assertThat(cache.find(wanted))
        .isEqualTo(
            new Found.Missing(
                "pack practice %s has another digest than the lease names"
                    .formatted(file.version())));
  }

  @Test
  void saysWhatIsWrongWithAPackItCannotRead() {
    var text = "format: 1\n";
    var cache = new PackCache(pack -> new Reply.Yes<>(text));

    var found = cache.find(new PackRef("practice", "1", PackFile.digest(text)));

    assertThat(((Found.Missing) found).reason()).contains("cannot be read").contains("needs");
  }

  @Test
  void triesAgainWhenNoneCame() {
    var replies = new ArrayList<Reply<String>>();
    replies.add(new Reply.Silence<>("connection refused"));
    replies.add(new Reply.No<>(ErrorCode.NOT_FOUND, "there is none"));
    replies.add(new Reply.Yes<>(file.text()));
    var cache = new PackCache(pack -> replies.removeFirst());

    assertThat(cache.find(wanted)).isInstanceOf(Found.Missing.class);
    assertThat(cache.find(wanted)).isInstanceOf(Found.Missing.class);
    assertThat(cache.find(wanted)).isInstanceOf(Found.Ready.class);
  }
}
