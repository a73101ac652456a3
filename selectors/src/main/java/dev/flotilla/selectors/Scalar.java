package dev.flotilla.selectors;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The kinds of plain values in a pack, each with what it must look like. */
enum Scalar {
  TEXT,
  /** A whole number. */
  NUMBER("[0-9]{1,6}", "must be a whole number"),
  /** The status of an HTTP answer. */
  STATUS("[1-9][0-9]{2}", "must be a status such as 404"),
  METHOD("[A-Z]{3,10}", "must be a method such as POST"),
  /** A site's name or a version, as in the pack's path. */
  SITE("[a-z0-9][a-z0-9.-]{0,39}", "must be lower-case letters, digits, dots and dashes"),
  /** A name that the pack itself gives. */
  NAME("[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}", "must be a name: letters, digits, _ and -"),
  /** The name of a rule, used once. */
  RULE("\\S(.{0,78}\\S)?", "must be a short name"),
  WORD(NAME.pattern, NAME.saying),
  VARIANT(NAME.pattern, NAME.saying),
  LANGUAGE("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "must be a language tag such as en or pt-br"),
  JSON_POINTER("(/[^/]*)+", "must be a JSON pointer such as /data/state"),
  /** An address after the origin, with nothing to fill in. */
  PATH("/[^\\s{}]*", "must be an address after the origin, beginning with /"),
  /** An address after the origin that may hold the slug. */
  LIST_ADDRESS("/\\S*", "must be an address after the origin, beginning with /") {
    @Override
    Optional<String> more(String text) {
      return Placeholders.unknown(text, Set.of("slug"));
    }
  },
  WRITE_ADDRESS("[/*]\\S*", "must be an address after the origin, beginning with / or *"),
  PROFILE {
    @Override
    Optional<String> more(String text) {
      try {
        new ProfileAddress(text);
        return Optional.empty();
      } catch (IllegalArgumentException e) {
        return Optional.of(String.valueOf(e.getMessage()));
      }
    }
  },
  CSS {
    @Override
    Optional<String> more(String text) {
      return Placeholders.unknown(text, Placeholders.PERSON).or(() -> CssCheck.fault(text));
    }
  },
  TEMPLATE {
    @Override
    Optional<String> more(String text) {
      return Placeholders.unknown(text, Placeholders.PERSON);
    }
  },
  /** A label in a dictionary. */
  WORDING {
    @Override
    Optional<String> more(String text) {
      return Placeholders.unknown(text.replace("{*}", ""), Placeholders.PERSON);
    }
  },
  REGEX {
    @Override
    Optional<String> more(String text) {
      return RegexCheck.fault(text, 0);
    }
  },
  REGEX_WITH_GROUP {
    @Override
    Optional<String> more(String text) {
      return RegexCheck.fault(text, 1);
    }
  },
  /** A regular expression that may hold what is read from the page. */
  REGEX_TEMPLATE {
    @Override
    Optional<String> more(String text) {
      return Placeholders.unknown(text, Placeholders.PERSON)
          .or(() -> RegexCheck.fault(Placeholders.filled(text, "x"), 0));
    }
  };

  private final String pattern;
  private final String saying;

  Scalar() {
    this("(?s).+", "must be text");
  }

  Scalar(String pattern, String saying) {
    this.pattern = pattern;
    this.saying = saying;
  }

  /** What every value of this kind matches, whole. */
  String pattern() {
    return pattern;
  }

  /** What is wrong with {@code text}, if anything. */
  Optional<String> fault(String text) {
    if (text.isBlank() || !Pattern.matches(pattern, text)) {
      return Optional.of(text.isBlank() ? saying : saying + ", but is \"" + text + '"');
    }
    return more(text);
  }

  /** What a pattern cannot tell. */
  Optional<String> more(String text) {
    return Optional.empty();
  }
}
