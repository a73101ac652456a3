package dev.flotilla.selectors;

import java.util.ArrayDeque;
import java.util.Optional;

/** What can be said of a selector without a browser: whether its brackets and quotes close. */
final class CssCheck {
  private CssCheck() {}

  static Optional<String> fault(String css) {
    var open = new ArrayDeque<Character>();
    char quote = 0;
    for (int i = 0; i < css.length(); i++) {
      var c = css.charAt(i);
      if (c == '\\') {
        i++;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[' || c == '(') {
        open.push(c == '[' ? ']' : ')');
      } else if ((c == ']' || c == ')') && (open.isEmpty() || open.pop() != c)) {
        return Optional.of("is no selector: " + c + " closes nothing");
      }
    }
    if (quote != 0) {
      return Optional.of("is no selector: a quote " + quote + " is not closed");
    }
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of("is no selector: a " + open.peek() + " is missing");
  }
}
