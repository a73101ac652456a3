package dev.flotilla.coordinator.lease;

import dev.flotilla.protocol.Evidence;
import dev.flotilla.protocol.Lookup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Evidence cut to size. What a page looked like is no reason to refuse the report of what happened
 * on it.
 */
final class Trimmed {
  private static final int MAX_URL = 2_000;
  private static final int MAX_SIGNALS = 50;
  private static final int MAX_SIGNAL = 200;
  private static final int MAX_LOOKUPS = 100;

  private Trimmed() {}

  static Evidence of(Evidence e) {
    return new Evidence(
        cut(e.url(), MAX_URL),
        lines(e.signals()),
        lines(e.statuses()),
        e.lookups().stream()
            .limit(MAX_LOOKUPS)
            .map(l -> new Lookup(cut(l.element(), MAX_SIGNAL), l.candidate()))
            .toList(),
        whole(e.screenshot(), Evidence.MAX_SCREENSHOT),
        e.dom() == null ? null : cut(e.dom(), Evidence.MAX_DOM));
  }

  private static List<String> lines(List<String> all) {
    return all.stream().limit(MAX_SIGNALS).map(s -> cut(s, MAX_SIGNAL)).toList();
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  /** Half a picture is none. */
  private static @Nullable String whole(@Nullable String picture, int most) {
    return picture == null || picture.length() > most ? null : picture;
  }
}
