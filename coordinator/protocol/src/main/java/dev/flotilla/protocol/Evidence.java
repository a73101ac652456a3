package dev.flotilla.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was seen when the attempt was classified.
 *
 * @param url the page's address at the end
 * @param signals what spoke for the outcome, in the order seen, each at most 200 characters
 * @param screenshot JPEG in base64, at most {@value #MAX_SCREENSHOT} characters; kept on failure
 * @param dom trimmed markup without scripts, at most {@value #MAX_DOM} characters; kept on failure
 */
public record Evidence(
    String url, List<String> signals, @Nullable String screenshot, @Nullable String dom) {
  public static final int MAX_SCREENSHOT = 350_000;
  public static final int MAX_DOM = 60_000;

  public Evidence {
    signals = List.copyOf(signals);
  }
}
