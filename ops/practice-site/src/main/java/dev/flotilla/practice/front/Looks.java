package dev.flotilla.practice.front;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which front and language each seat is shown. Used by one event loop only; forgotten at a restart.
 */
public final class Looks {
  private final Map<Front, FrontEnd> ends;
  private final Look standard;
  private final Map<String, Phrases> phrases;
  private final Map<String, Look> seats = new HashMap<>();

  /**
   * {@code ends} are the fronts of this site, {@code standard} is for whoever nothing was said of.
   */
  public Looks(Map<Front, FrontEnd> ends, Look standard) {
    this.ends = Map.copyOf(ends);
    this.standard = standard;
    this.phrases =
        Phrases.LANGUAGES.stream()
            .collect(Collectors.toUnmodifiableMap(language -> language, Phrases::of));
    end(standard.front());
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
    end(look.front());
    seats.put(seat, look);
  }

  /** The seat sees what nothing else is said of. */
  public void forget(String seat) {
    seats.remove(seat);
  }

  public FrontEnd end(Front front) {
    var end = ends.get(front);
    if (end == null) {
      throw new IllegalArgumentException(
          "This site does not serve the front \""
              + front.label()
              + "\", only "
              + ends.keySet().stream()
                  .map(Front::label)
                  .sorted()
                  .collect(Collectors.joining(", ")));
    }
    return end;
  }

  public Phrases phrases(String language) {
    return Objects.requireNonNull(phrases.get(language), language);
  }
}
