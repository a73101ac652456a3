package dev.flotilla.practice.front;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which front and language each seat is shown. Used by one event loop only; forgotten at a restart.
 */
public final class Looks {
  private final Set<Front> served;
  private final Map<Front, FrontEnd> ends;
  private final Look standard;
  private final Map<String, Phrases> phrases;
  private final Map<String, Look> seats = new HashMap<>();

  /**
   * {@code served} are the fronts of this site, {@code ends} those of them that are one more way to
   * show the professional network, {@code standard} is for whoever nothing was said of.
   */
  public Looks(Set<Front> served, Map<Front, FrontEnd> ends, Look standard) {
    this.served = Set.copyOf(served);
    this.ends = Map.copyOf(ends);
    this.standard = standard;
    this.phrases =
        Stream.concat(Phrases.LANGUAGES.stream().map(Phrases::of), Stream.of(Phrases.foreign()))
            .collect(Collectors.toUnmodifiableMap(Phrases::language, phrases -> phrases));
    check(standard.front());
  }

  /** The look of pages that belong to no seat. */
  public Look standard() {
    return standard;
  }

  public Look of(String seat) {
    return seats.getOrDefault(seat, standard);
  }

  /** Throws {@link IllegalArgumentException} where this site does not have that front. */
  public void show(String seat, Look look) {
    check(look.front());
    seats.put(seat, look);
  }

  /** The seat sees what nothing else is said of. */
  public void forget(String seat) {
    seats.remove(seat);
  }

  public FrontEnd end(Front front) {
    return Objects.requireNonNull(ends.get(front), front.label());
  }

  private void check(Front front) {
    if (!served.contains(front)) {
      throw new IllegalArgumentException(
          "This site does not serve the front \""
              + front.label()
              + "\", only "
              + served.stream().map(Front::label).sorted().collect(Collectors.joining(", ")));
    }
  }

  public Phrases phrases(String language) {
    return Objects.requireNonNull(phrases.get(language), language);
  }
}
