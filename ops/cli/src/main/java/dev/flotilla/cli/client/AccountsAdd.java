package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.Terminal;
import dev.flotilla.protocol.api.NewAccount;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates an account, and gives it its session where one is named. */
@Command(name = "add", sortOptions = false, description = "Creates an account.")
final class AccountsAdd extends Client implements Callable<Integer> {

  @Parameters(paramLabel = "NAME", description = "What people call it; unique in the fleet.")
  private String name = "";

  @Option(
      names = "--site",
      paramLabel = "SITE",
      defaultValue = "practice",
      description = "The site it is on (default ${DEFAULT-VALUE}).")
  private String site = "practice";

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      description = "The limits to go by: standard (careful, the default) or demo (seconds).")
  private @Nullable String policy;

  @Mixin private final SessionSource session = new SessionSource();

  AccountsAdd(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var api = connection.open();
    // Read before anything is created: a missing file should leave nothing half done.
    var state = session.read(connection);
    var created =
        api.create(new NewAccount(name, site, policy, null), UUID.randomUUID().toString());
    if (state.isPresent()) {
      api.putSession(created.id(), state.get());
    }
    var account = api.account(created.id());
    output.print(terminal, account, () -> AccountText.facts(account));
    return ExitCode.OK;
  }
}
