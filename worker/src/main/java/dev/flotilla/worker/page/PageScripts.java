package dev.flotilla.worker.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The scripts that read a page, each with what they have in common put before it. */
final class PageScripts {
  static final String LOOK = reading("look.js");
  static final String LIST = reading("list.js");
  static final String SCROLL = reading("scroll.js");
  static final String EVIDENCE = text("evidence.js");

  private PageScripts() {}

  private static String reading(String name) {
    return """
    (argument) => {
      const pageOf = %s;
      const page = pageOf(JSON.parse(argument.plan), argument.facts);
      return (%s)(page, argument);
    }\
    """
        .formatted(bare(text("page.js")), bare(text(name)));
  }

  // Comments before a function and semicolons behind it are for readers of the file.
  private static String bare(String script) {
    return "(\n" + script.strip() + "\n)";
  }

  private static String text(String name) {
    try (var in = PageScripts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
