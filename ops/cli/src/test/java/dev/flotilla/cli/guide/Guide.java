package dev.flotilla.cli.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A how-to of the documentation: the files it has one write, and the commands it has one run. */
record Guide(List<Block> blocks) {
  private static final Path DOCS = Path.of("../../docs/how-to");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w+)(?: (\\S+))?\\n(.*?)^```$");
  private static final String COMMAND = "./flotilla ";

  /** A fenced block; {@code file} is empty where it names none. */
  record Block(String language, String file, String text) {}

  static Guide read(String name) throws IOException {
    var blocks = new ArrayList<Block>();
    var found = FENCED.matcher(Files.readString(DOCS.resolve(name)));
    while (found.find()) {
      var file = found.group(2);
      blocks.add(new Block(found.group(1), file == null ? "" : file, found.group(3)));
    }
    return new Guide(List.copyOf(blocks));
  }

  /** Writes every file it shows. */
  void write(Path folder) throws IOException {
    for (var block : blocks) {
      if (!block.file().isEmpty()) {
        var file = folder.resolve(block.file());
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, block.text());
      }
    }
  }

  /** Its commands that begin with {@code words}, without the name of the program, in order. */
  List<String> commands(String words) {
    return blocks.stream()
        .filter(block -> block.language().equals("sh"))
        .flatMap(block -> block.text().lines())
        .filter(line -> line.startsWith(COMMAND + words))
        .map(line -> line.substring(COMMAND.length()))
        .toList();
  }
}
