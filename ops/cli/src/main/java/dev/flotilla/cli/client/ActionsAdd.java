package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.Terminal;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.NotePolicy;
import dev.flotilla.protocol.api.NewAction;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Submits an action. */
@Command(name = "add", sortOptions = false, description = "Asks an account to do something.")
final class ActionsAdd extends Client implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "ACCOUNT", description = "The name or id of the account.")
  private String account = "";

  @Parameters(index = "1", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}.")
  private ActionKind kind = ActionKind.VIEW;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "ADDRESS",
      description = "The profile of the contact; left out for pending_list and session_check.")
  private @Nullable String profile;

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      description = "A personal note; only with an invite.")
  private @Nullable String note;

  @Option(
      names = "--note-policy",
      paramLabel = "POLICY",
      description =
          "Where the note cannot go as it is: refuse (the default) sends nothing, omit invites"
              + " without it.")
  private @Nullable NotePolicy notePolicy;

  @Option(
      names = "--member",
      paramLabel = "ID",
      description = "The contact's id on the site, where it is known; the page must agree.")
  private @Nullable String member;

  @Option(
      names = "--posts",
      paramLabel = "N",
      description = "With a like: how many of the newest own posts (default 1).")
  private @Nullable Integer posts;

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description = "The same key submits the same action only once (default: a new one).")
  private @Nullable String key;

  ActionsAdd(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws IOException {
    var api = connection.open();
    var id = Connection.account(api, account).id();
    var idempotency = key == null ? UUID.randomUUID().toString() : key;
    var submitted =
        api.submit(id, new NewAction(kind, profile, member, note, notePolicy, posts), idempotency);
    output.print(terminal, submitted, () -> ActionText.facts(submitted));
    return ExitCode.OK;
  }
}
