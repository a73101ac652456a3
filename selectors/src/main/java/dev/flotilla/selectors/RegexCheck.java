package dev.flotilla.selectors;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Whether a regular expression means the same in Java, where answers are judged, and in the browser
 * (with the flag {@code u}), where pages are.
 */
final class RegexCheck {
  private static final String SYNTAX = "^$\\.*+?()[]{}|/";
  // \v, \h, \Q, \A and others mean something else in a browser, or nothing.
  private static final String LETTERS = "dDwWsSbBtnrfcxuk123456789";
  private static final Pattern PROPERTY =
      Pattern.compile("[pP]\\{([CLMNPSZ][a-z]?|(sc|Script)=[A-Za-z_]+)\\}.*", Pattern.DOTALL);
  private static final Pattern GROUP =
      Pattern.compile("\\(\\?(?!:|=|!|<=|<!|<[A-Za-z][A-Za-z0-9]*>).*", Pattern.DOTALL);
  private static final Pattern REPEAT =
      Pattern.compile("([*+?]|\\{[0-9]+(,[0-9]*)?\\})(.?).*", Pattern.DOTALL);

  private final String text;

  private RegexCheck(String text) {
    this.text = text;
  }

  /** What is wrong with {@code text}, which needs that many groups. */
  static Optional<String> fault(String text, int groups) {
    try {
      var pattern = Pattern.compile(text);
      if (pattern.matcher("").groupCount() < groups) {
        return Optional.of("needs a group ( ) around the value");
      }
    } catch (PatternSyntaxException e) {
      return Optional.of("is no regular expression: " + e.getDescription());
    } catch (StackOverflowError e) {
      return Optional.of("is no regular expression: it is nested too deep");
    }
    return new RegexCheck(text)
        .browserFault()
        .map(what -> "is no regular expression in a browser: " + what);
  }

  private Optional<String> browserFault() {
    var inClass = false;
    for (int i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '\\') {
        var fault = escape(text.substring(i + 1), inClass);
        if (fault.isPresent()) {
          return fault;
        }
        i++;
        if (text.startsWith("{", i + 1) && "pP".indexOf(text.charAt(i)) >= 0) {
          i = text.indexOf('}', i);
        }
      } else if (inClass) {
        if (c == ']') {
          inClass = false;
        } else if (c == '[' || text.startsWith("&&", i)) {
          return Optional.of("write \\[ within [ ], and no &&");
        }
      } else {
        var rest = text.substring(i);
        var repeat = REPEAT.matcher(rest);
        if (GROUP.matcher(rest).matches()) {
          return Optional.of("it knows no flags (?i) and no (?>");
        } else if (repeat.matches()) {
          if (repeat.group(3).equals("+")) {
            return Optional.of("it knows no possessive " + repeat.group(1) + '+');
          }
          i += repeat.group(1).length() - 1 + (repeat.group(3).equals("?") ? 1 : 0);
        } else if (c == '{' || c == '}' || c == ']') {
          return Optional.of("write \\" + c);
        }
        inClass = c == '[';
      }
    }
    return Optional.empty();
  }

  private static Optional<String> escape(String rest, boolean inClass) {
    var c = rest.charAt(0);
    if (c == 'p' || c == 'P') {
      return PROPERTY.matcher(rest).matches()
          ? Optional.empty()
          : Optional.of("of properties, use \\p{L}, \\p{Nd} and the like, or \\p{Script=Greek}");
    }
    return SYNTAX.indexOf(c) >= 0 || LETTERS.indexOf(c) >= 0 || (inClass && c == '-')
        ? Optional.empty()
        : Optional.of("it knows no \\" + c);
  }
}
