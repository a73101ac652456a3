package dev.flotilla.selectors;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a site addresses a contact's profile, such as {@code /in/{slug}/} or {@code
 * /member.php?name={slug}}. A given address is never handed on: it is read strictly, and a new one
 * is built from its slug.
 *
 * <p>Of a query, what stands before the slug tells which page it is and must be there, in any
 * order; what stands after it, and whatever else was added, is left aside.
 */
final class ProfileAddress {
  static final String SLUG = "{slug}";

  private final String template;
  private final boolean keepsCase;
  private final String before;
  private final String after;
  private final List<String> query;

  /** Of a site that does not tell names apart by their case. */
  ProfileAddress(String template) {
    this(template, false);
  }

  ProfileAddress(String template, boolean keepsCase) {
    var at = template.indexOf(SLUG);
    if (!template.startsWith("/") || template.startsWith("//") || at < 0) {
      throw new IllegalArgumentException("must begin with one / and hold " + SLUG);
    }
    if (template.indexOf(SLUG, at + 1) >= 0 || template.matches(".*[\\s#\\\\].*")) {
      throw new IllegalArgumentException("must hold " + SLUG + " once, and no space, # or \\");
    }
    this.template = template;
    this.keepsCase = keepsCase;
    var mark = template.indexOf('?');
    var inQuery = mark >= 0 && mark < at;
    query = inQuery ? needed(template.substring(mark + 1)) : List.of();
    if (inQuery && !query.getLast().endsWith('=' + SLUG)) {
      throw new IllegalArgumentException("must hold " + SLUG + " as a parameter's whole value");
    }
    var path = mark < 0 ? template : template.substring(0, mark);
    before = inQuery ? path : path.substring(0, at);
    after = inQuery ? "" : path.substring(at + SLUG.length());
  }

  /** The template's parameters up to the slug's own. */
  private static List<String> needed(String query) {
    var parameters = parameters(query);
    var last = 0;
    while (!parameters.get(last).contains(SLUG)) {
      last++;
    }
    return parameters.subList(0, last + 1);
  }

  private static List<String> parameters(String query) {
    return Arrays.asList(query.split("&", -1));
  }

  /** The address of {@code slug}'s profile, in the characters a browser sends. */
  String url(String origin, String slug) {
    var written = URLEncoder.encode(slug, StandardCharsets.UTF_8).replace("+", "%20");
    return origin + template.replace(SLUG, written);
  }

  /** The slug in {@code given}, when it is a profile of the site at {@code origin}. */
  Optional<String> slugOf(String origin, String given) {
    return new SiteHost(origin).rest(given).flatMap(this::slugOfRest);
  }

  /** The slug as the site writes it, read. */
  Optional<String> slug(String written) {
    return Slug.read(written, keepsCase, !query.isEmpty());
  }

  private Optional<String> slugOfRest(String rest) {
    var page = rest.split("#", 2)[0].split("\\?", 2);
    if (query.isEmpty()) {
      return page[0].startsWith(before)
          ? slugOfPath(page[0].substring(before.length()))
          : Optional.empty();
    }
    return page.length == 2 && bare(page[0]).equals(bare(before))
        ? slugOfQuery(parameters(page[1]))
        : Optional.empty();
  }

  private Optional<String> slugOfPath(String rest) {
    var ended = bare(rest);
    var end = bare(after);
    return ended.endsWith(end) && rest.length() - ended.length() <= 1
        ? slug(ended.substring(0, ended.length() - end.length()))
        : Optional.empty();
  }

  private Optional<String> slugOfQuery(List<String> given) {
    var own = query.getLast();
    var name = own.substring(0, own.length() - SLUG.length());
    // Sites disagree on which of two counts.
    var values = given.stream().filter(parameter -> parameter.startsWith(name)).toList();
    return values.size() == 1 && given.containsAll(query.subList(0, query.size() - 1))
        ? slug(values.getFirst().substring(name.length()))
        : Optional.empty();
  }

  /** Without the last slash, which is often left out or added by hand. */
  private static String bare(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
