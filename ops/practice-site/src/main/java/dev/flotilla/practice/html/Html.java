package dev.flotilla.practice.html;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A piece of markup. The only way to make one is a template whose {@code {}} places are filled:
 * with markup as it is, with everything else escaped for text and quoted attributes alike.
 */
public final class Html {
  /** No markup at all. */
  public static final Html NONE = new Html("");

  private static final Pattern PLACE = Pattern.compile("\\{}");

  private final String markup;

  private Html(String markup) {
    this.markup = markup;
  }

  /** Fills the places of {@code template} in order; there must be exactly as many parts. */
  public static Html html(String template, Object... parts) {
    var pieces = PLACE.split(template, -1);
    if (pieces.length != parts.length + 1) {
      throw new IllegalArgumentException(
          (pieces.length - 1) + " places but " + parts.length + " parts in: " + template);
    }
    var out = new StringBuilder(pieces[0]);
    for (var i = 0; i < parts.length; i++) {
      out.append(render(parts[i])).append(pieces[i + 1]);
    }
    return new Html(out.toString());
  }

  /** {@code then} where the condition holds, else nothing. */
  public static Html when(boolean condition, Html then) {
    return condition ? then : NONE;
  }

  private static String render(Object part) {
    return switch (part) {
      case Html html -> html.markup;
      case Iterable<?> many ->
          StreamSupport.stream(many.spliterator(), false)
              .map(Html::render)
              .collect(Collectors.joining());
      default -> escape(part.toString());
    };
  }

  private static String escape(String text) {
    var out = new StringBuilder(text.length() + 16);
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  @Override
  public String toString() {
    return markup;
  }
}
