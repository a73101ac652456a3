package dev.flotilla.worker.page;

import com.microsoft.playwright.BrowserContext;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.selectors.Pack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A kept page, and what its first comment says must be read off it: what keeps a pack honest.
 *
 * @param site the folder it lies in
 * @param header what the comment says, by key
 */
public record Sample(String site, String name, String html, Map<String, String> header) {
  static final String ORIGIN = "http://sample.invalid";
  // Whose profile a sample is unless it says otherwise.
  private static final String SOMEBODY = "ada-example";
  private static final Pattern HEADER =
      Pattern.compile("\\A<!--\\s*expect:(.*?)-->\\s*", Pattern.DOTALL);
  private static final Pattern PAIR = Pattern.compile("([a-z0-9_.]+)=(?:\"([^\"]*)\"|(\\S*))");
  private static final Map<String, String> UNLESS_SAID =
      Map.of("finding", "none", "ready", "yes", "signed_in", "yes", "busy", "no");

  public Sample {
    header = Map.copyOf(header);
  }

  /** Reads a sample; throws {@link IllegalArgumentException} where its header is none. */
  public static Sample read(Path file) throws IOException {
    var text = Files.readString(file, StandardCharsets.UTF_8);
    var header = HEADER.matcher(text);
    if (!header.find()) {
      throw new IllegalArgumentException(file + " does not begin with <!-- expect: … -->");
    }
    var pairs = new TreeMap<>(UNLESS_SAID);
    var pair = PAIR.matcher(header.group(1));
    while (pair.find()) {
      pairs.put(pair.group(1), pair.group(2) == null ? pair.group(3) : pair.group(2));
    }
    var rest = PAIR.matcher(header.group(1)).replaceAll("").strip();
    if (!rest.isEmpty()) {
      throw new IllegalArgumentException(file + " expects what is no key=value: " + rest);
    }
    return new Sample(
        file.getName(file.getNameCount() - 2).toString(),
        file.getName(file.getNameCount() - 1).toString(),
        text.substring(header.end()),
        pairs);
  }

  /** Where the pack reads something else than the header says, a line each. */
  public List<String> differences(BrowserContext context, Pack pack) {
    var profile = pack.profileUrl(ORIGIN, SOMEBODY).substring(ORIGIN.length());
    var reading = new SampleReading(PackCheck.html(context, pack, during(), kept(profile)), pack);
    var differences = new ArrayList<String>();
    expected()
        .forEach((key, expected) -> {
          var read = reading.of(key, expected);
          if (!read.equals(expected)) {
            differences.add("%s: %s is expected, %s was read".formatted(key, expected, read));
          }
        });
    return differences;
  }

  private PackCheck.Kept kept(String profile) {
    return new PackCheck.Kept(
        ORIGIN + header.getOrDefault("address", profile),
        Integer.parseInt(header.getOrDefault("status", "200")),
        html);
  }

  private ActionKind during() {
    return ActionKind.valueOf(header.getOrDefault("during", "invite").toUpperCase(Locale.ROOT));
  }

  private Map<String, String> expected() {
    var expected = new TreeMap<>(header);
    expected.keySet().removeAll(Set.of("address", "status", "during"));
    return expected;
  }

  @Override
  public String toString() {
    return site + '/' + name;
  }
}
