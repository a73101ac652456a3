package dev.flotilla.worker.page;

import dev.flotilla.selectors.ListRule;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How far a list was read whose pages replace one another. */
final class Paging {
  private int before;
  private OptionalInt number = OptionalInt.empty();
  private OptionalInt coming = OptionalInt.empty();

  /** A page was opened afresh: counting begins again. */
  void begin() {
    before = 0;
    number = OptionalInt.empty();
    coming = OptionalInt.empty();
  }

  /** The rows on the pages that were left behind. */
  int before() {
    return before;
  }

  /** The page of {@code rows} rows was left for the next. */
  void leave(int rows) {
    before += rows;
    number = coming;
  }

  /** The address of the page after that at {@code url}. */
  String next(ListRule.More.Parameter parameter, String url) {
    var here = number.orElseGet(() -> written(parameter, url));
    coming = OptionalInt.of(here + parameter.step());
    return with(parameter.name(), here + parameter.step(), url);
  }

  private static int written(ListRule.More.Parameter parameter, String url) {
    var found =
        Pattern.compile("[?&]" + Pattern.quote(parameter.name()) + "=([0-9]{1,9})(?=[&#]|$)")
            .matcher(url);
    return found.find() ? Integer.parseInt(found.group(1)) : parameter.first();
  }

  private static String with(String name, int value, String url) {
    var plain = url.split("#", 2)[0];
    var parts = plain.split("\\?", 2);
    List<String> query = new ArrayList<>();
    if (parts.length == 2) {
      for (var pair : parts[1].split("&", -1)) {
        if (!pair.isEmpty() && !pair.startsWith(name + "=")) {
          query.add(pair);
        }
      }
    }
    query.add(name + "=" + value);
    return parts[0] + "?" + String.join("&", query);
  }
}
