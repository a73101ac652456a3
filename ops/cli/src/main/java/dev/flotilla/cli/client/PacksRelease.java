package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.Terminal;
import dev.flotilla.protocol.api.PackRelease;
import dev.flotilla.selectors.PackFile;
import dev.flotilla.selectors.Packs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a version in force in a running fleet. */
@Command(
    name = "release",
    sortOptions = false,
    description =
        "Puts a version in force in a running fleet. Workers take it with their next lease; a"
            + " lease keeps the version it began with.")
final class PacksRelease extends Client implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "SITE", description = "The site's name.")
  private String site = "";

  @Parameters(index = "1", paramLabel = "VERSION", description = "The version, as in its file.")
  private String version = "";

  @Option(
      names = "--canary",
      paramLabel = "PERCENT",
      description = "Let only this share of the accounts try it, 1 to 99.")
  private @Nullable Integer canary;

  @Option(
      names = "--packs",
      paramLabel = "DIR",
      description = "Bring the version from this folder first, where the fleet lacks it.")
  private @Nullable Path folder;

  PacksRelease(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws IOException {
    var api = connection.open();
    if (folder != null) {
      api.putPack(site, version, text(folder));
    }
    var pack = api.release(site, new PackRelease(version, canary));
    output.print(terminal, pack, () -> PackText.facts(pack));
    return ExitCode.OK;
  }

  private String text(Path packs) throws IOException {
    return Packs.in(packs)
        .file(site, version)
        .map(PackFile::text)
        .orElseThrow(() ->
            new IOException("There is no pack " + packs.resolve(site).resolve(version + ".yaml")));
  }
}
