package dev.flotilla.practice.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Lists of words by section, read from a text file: {@code [section]}, then a line for each. */
final class WordBank {
  private final Map<String, List<String>> sections;

  private WordBank(Map<String, List<String>> sections) {
    this.sections = sections;
  }

  static WordBank read(String resource) {
    var sections = new LinkedHashMap<String, List<String>>();
    var current = new ArrayList<String>();
    var in = Objects.requireNonNull(WordBank.class.getResourceAsStream(resource), resource);
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (var line : reader.lines().map(String::strip).toList()) {
        if (line.startsWith("[")) {
          current = new ArrayList<>();
          sections.put(line.substring(1, line.length() - 1), current);
        } else if (!line.isEmpty() && !line.startsWith("#")) {
          current.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordBank(sections);
  }

  List<String> sections() {
    return List.copyOf(sections.keySet());
  }

  /** The lines in turn, from the start again after the last: all of them are met. */
  String turn(String section, int number) {
    var lines = Objects.requireNonNull(sections.get(section), section);
    return lines.get(number % lines.size());
  }

  String pick(String section, RandomGenerator random) {
    var lines = Objects.requireNonNull(sections.get(section), section);
    return lines.get(random.nextInt(lines.size()));
  }
}
