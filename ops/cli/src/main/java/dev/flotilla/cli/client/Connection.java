package dev.flotilla.cli.client;

import dev.flotilla.cli.up.FleetFile;
import dev.flotilla.drills.api.CallFailed;
import dev.flotilla.drills.api.CoordinatorApi;
import dev.flotilla.protocol.api.AccountView;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which coordinator a client command talks to. */
final class Connection {
  private static final URI DEFAULT = URI.create("http://127.0.0.1:7400");
  private static final int NOT_FOUND = 404;

  @Option(
      names = "--coordinator",
      paramLabel = "URL",
      description =
          "The coordinator's address; else FLOTILLA_COORDINATOR, else the fleet on --data, else"
              + " http://127.0.0.1:7400.")
  private @Nullable URI coordinator;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = FleetFile.DEFAULT_DATA,
      description = "The folder of a fleet started with up (default ${DEFAULT-VALUE}).")
  private Path data = Path.of(FleetFile.DEFAULT_DATA);

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "Holds the fleet's token, where the coordinator wants one; else"
              + " FLOTILLA_TOKEN_FILE.")
  private @Nullable Path tokenFile;

  CoordinatorApi open() throws IOException {
    return new CoordinatorApi(address(), token());
  }

  /** Where the fleet's practice site is, where it has one. */
  Optional<URI> practiceSite() {
    return FleetFile.read(data).flatMap(file -> Optional.ofNullable(file.practiceSite()));
  }

  /** The account with that id or else that name. */
  static AccountView account(CoordinatorApi api, String idOrName) {
    try {
      return api.account(idOrName);
    } catch (CallFailed e) {
      if (e.status() != NOT_FOUND) {
        throw e;
      }
      return api.accounts().stream()
          .filter(account -> account.name().equals(idOrName))
          .findFirst()
          .orElseThrow(() -> e);
    }
  }

  private URI address() {
    if (coordinator != null) {
      return coordinator;
    }
    var named = System.getenv("FLOTILLA_COORDINATOR");
    if (named != null && !named.isBlank()) {
      return URI.create(named);
    }
    return FleetFile.read(data).map(FleetFile::coordinator).orElse(DEFAULT);
  }

  private Optional<String> token() throws IOException {
    var named = System.getenv("FLOTILLA_TOKEN_FILE");
    var file = tokenFile != null || named == null || named.isBlank() ? tokenFile : Path.of(named);
    return file == null ? Optional.empty() : Optional.of(Files.readString(file).strip());
  }
}
