package dev.flotilla.worker.page;

import dev.flotilla.protocol.ActionKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A kept page, and what its first comment says must be read off it. */
record Sample(String site, String name, String html, Map<String, String> header) {
  static final String ORIGIN = "http://sample.invalid";
  private static final Pattern HEADER = Pattern.compile("\\A<!--\\s*expect:(.*?)-->\\s*", Pattern.DOTALL);
  private static final Pattern PAIR = Pattern.compile("([a-z0-9_.]+)=(?:\"([^\"]*)\"|(\\S*))");
  private static final Map<String, String> UNLESS_SAID =
      Map.of("finding", "none", "ready", "yes", "signed_in", "yes", "busy", "no");

  static Sample read(Path file) throws IOException {
    var text = Files.readString(file, StandardCharsets.UTF_8);
    var header = HEADER.matcher(text);
    if (!header.find()) {
      throw new AssertionError(file + " does not begin with <!-- expect: … -->");
    }
    var pairs = new TreeMap<>(UNLESS_SAID);
    var pair = PAIR.matcher(header.group(1));
    while (pair.find()) {
      pairs.put(pair.group(1), pair.group(2) == null ? pair.group(3) : pair.group(2));
    }
    var rest = PAIR.matcher(header.group(1)).replaceAll("").strip();
    if (!rest.isEmpty()) {
      throw new AssertionError(file + " expects what is no key=value: " + rest);
    }
    return new Sample(
        file.getName(file.getNameCount() - 2).toString(),
        file.getName(file.getNameCount() - 1).toString(),
        text.substring(header.end()),
        pairs);
  }

  PackCheck.Kept kept(String profile) {
    return new PackCheck.Kept(
        ORIGIN + header.getOrDefault("address", profile),
        Integer.parseInt(header.getOrDefault("status", "200")),
        html);
  }

  ActionKind during() {
    return ActionKind.valueOf(header.getOrDefault("during", "invite").toUpperCase(Locale.ROOT));
  }

  /** What must be read, by key. */
  Map<String, String> expected() {
    var expected = new TreeMap<>(header);
    expected.keySet().removeAll(Set.of("address", "status", "during"));
    return expected;
  }

  @Override
  public String toString() {
    return site + '/' + name;
  }
}
