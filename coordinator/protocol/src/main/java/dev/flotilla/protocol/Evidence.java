package dev.flotilla.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was seen when the attempt was classified.
 *
 * @param url the page's address at the end
 * @param signals what spoke for the outcome, in the order seen, each at most 200 characters
 * @param statuses the page's own requests that the pack watches, such as {@code POST 400
 *     /api/invitations}, newest last
 * @param lookups how each element that was needed was found
 * @param screenshot JPEG in base64, at most {@value #MAX_SCREENSHOT} characters; kept on failure
 * @param dom trimmed markup without scripts, at most {@value #MAX_DOM} characters; kept on failure
 */
public record Evidence(
    String url,
    List<String> signals,
    List<String> statuses,
    List<Lookup> lookups,
    @Nullable String screenshot,
    @Nullable String dom) {
  public static final int MAX_SCREENSHOT = 350_000;
  public static final int MAX_DOM = 60_000;

  public Evidence {
    signals = List.copyOf(signals);
    statuses = List.copyOf(statuses);
    lookups = List.copyOf(lookups);
  }
}
