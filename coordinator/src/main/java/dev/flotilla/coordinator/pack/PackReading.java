package dev.flotilla.coordinator.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.flotilla.coordinator.redis.Reply;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Wire;
import dev.flotilla.protocol.api.PackView;
import dev.flotilla.protocol.api.PackView.Circuit;
import dev.flotilla.protocol.api.PackView.ElementUse;
import dev.flotilla.protocol.api.PackView.Version;
import dev.flotilla.selectors.VersionOrder;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A site's packs as clients see them, newest version first. */
final class PackReading {
  private static final Comparator<String> NEWEST_FIRST = new VersionOrder().reversed();

  private PackReading() {}

  /** A circuit as the function tells it; times in milliseconds. */
  private record Row(
      String version, ActionKind kind, String state, int misses, @Nullable Long probeAt) {}

  static PackView view(String site, @Nullable String origin, Reply r) {
    return new PackView(
        site,
        origin,
        r.get("released"),
        orAbsent(r.get("canary")),
        (int) r.number("canary_percent"),
        orAbsent(r.get("previous")),
        parse(r.get("versions"), new TypeReference<Map<String, String>>() {}).entrySet().stream()
            .map(e -> new Version(e.getKey(), e.getValue()))
            .sorted(Comparator.comparing(Version::version, NEWEST_FIRST))
            .toList(),
        parse(r.get("circuits"), new TypeReference<List<Row>>() {}).stream()
            .map(PackReading::circuit)
            .sorted(
                Comparator.comparing(Circuit::version, NEWEST_FIRST).thenComparing(Circuit::kind))
            .toList(),
        uses(parse(r.get("uses"), new TypeReference<Map<String, String>>() {})));
  }

  private static Circuit circuit(Row row) {
    return new Circuit(
        row.version(),
        row.kind(),
        Circuit.State.valueOf(row.state().toUpperCase(Locale.ROOT)),
        row.misses(),
        row.probeAt() == null ? null : Instant.ofEpochMilli(row.probeAt()));
  }

  private static List<ElementUse> uses(Map<String, String> counts) {
    var elements =
        counts.keySet().stream()
            .map(key -> key.substring(0, key.lastIndexOf('|')))
            .collect(Collectors.toCollection(TreeSet::new));
    return elements.stream()
        .map(key -> {
          var bar = key.indexOf('|');
          return new ElementUse(
              key.substring(0, bar),
              key.substring(bar + 1),
              times(counts, key + "|primary"),
              times(counts, key + "|fallback"),
              times(counts, key + "|missed"));
        })
        .sorted(
            Comparator.comparing(ElementUse::version, NEWEST_FIRST)
                .thenComparing(ElementUse::element))
        .toList();
  }

  private static long times(Map<String, String> counts, String key) {
    return Long.parseLong(counts.getOrDefault(key, "0"));
  }

  private static @Nullable String orAbsent(String text) {
    return text.isEmpty() ? null : text;
  }

  private static <T> T parse(String json, TypeReference<T> type) {
    try {
      return Wire.JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the store's answer cannot be read", e);
    }
  }
}
