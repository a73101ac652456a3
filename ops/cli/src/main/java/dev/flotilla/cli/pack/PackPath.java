package dev.flotilla.cli.pack;

import dev.flotilla.selectors.PackFile;
import dev.flotilla.selectors.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A pack as people name it: a file, or a site and version of this build. */
final class PackPath {
  private PackPath() {}

  /** The text of {@code FILE}, {@code SITE} (what is released of it) or {@code SITE/VERSION}. */
  static String text(String named) throws IOException {
    if (named.toLowerCase(Locale.ROOT).endsWith(".yaml") || Files.exists(Path.of(named))) {
      return read(Path.of(named));
    }
    var parts = named.split("/", 2);
    Optional<PackFile> file =
        parts.length == 1
            ? Packs.bundled().released(parts[0])
            : Packs.bundled().file(parts[0], parts[1]);
    return file.map(PackFile::text)
        .orElseThrow(() ->
            new IOException(
                named
                    + " is no file, and no pack of this build: it has "
                    + String.join(", ", Packs.bundled().sites())));
  }

  private static String read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("There is no file " + file);
    }
    return Files.readString(file);
  }
}
