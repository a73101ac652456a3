package dev.flotilla.cli.client;

import dev.flotilla.drills.practice.PracticeSite;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a signed-in browser state comes from. */
final class SessionSource {
  private static final URI DEFAULT = URI.create("http://127.0.0.1:7480");

  @Option(
      names = "--session",
      paramLabel = "FILE",
      description = "A storage state that Playwright saved while signed in.")
  private @Nullable Path file;

  @Option(
      names = "--practice-seat",
      paramLabel = "SEAT",
      description = "Sign in this seat of the practice site, such as seat-01.")
  private @Nullable String seat;

  @Option(
      names = "--practice-site",
      paramLabel = "URL",
      description = "Its address; else the one of the fleet on --data, else port 7480.")
  private @Nullable URI practiceSite;

  /** The state, where either was named. */
  Optional<String> read(Connection connection) throws IOException, InterruptedException {
    if (file != null) {
      try {
        return Optional.of(Files.readString(file));
      } catch (NoSuchFileException e) {
        throw new IOException("There is no file " + file + " to read the session from", e);
      }
    }
    return seat == null ? Optional.empty() : Optional.of(signIn(seat, site(connection)));
  }

  private PracticeSite site(Connection connection) {
    return new PracticeSite(
        practiceSite != null ? practiceSite : connection.practiceSite().orElse(DEFAULT));
  }

  private static String signIn(String name, PracticeSite site)
      throws IOException, InterruptedException {
    for (var candidate : site.seats()) {
      if (candidate.seat().equals(name)) {
        return site.signIn(candidate);
      }
    }
    throw new IOException(
        "The practice site at " + site.origin() + " has no seat " + name + "; its page lists them");
  }
}
