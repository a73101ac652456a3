package dev.flotilla.practice.ledger;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A file of JSON lines, each forced to the disk before it counts. One process at a time: the file
 * is locked while it is open. A torn last line, left by a loss of power, was never answered for and
 * is cut off at the start.
 */
public final class LedgerFile implements LedgerStore {
  private final FileChannel channel;
  private final List<Entry> kept;
  private boolean broken; // seen by the writer only
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("ledger").daemon().factory());

  private LedgerFile(FileChannel channel, List<Entry> kept) {
    this.channel = channel;
    this.kept = kept;
  }

  /** Opens {@code ledger.jsonl} in the directory, making both where they are missing. */
  public static LedgerFile open(Path directory) {
    try {
      Files.createDirectories(directory);
      var path = directory.resolve("ledger.jsonl");
      var channel = FileChannel.open(path, CREATE, READ, WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new LedgerUnusable(
            path
                + " is in use by another practice site: stop that one, or give this one another --data");
      }
      return new LedgerFile(channel, readAll(channel, path));
    } catch (IOException e) {
      throw new LedgerUnusable("The ledger in " + directory + " cannot be opened: " + e, e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static List<Entry> readAll(FileChannel channel, Path path) throws IOException {
    var bytes = Channels.newInputStream(channel).readAllBytes();
    var entries = new ArrayList<Entry>();
    var start = 0;
    for (var end = 0; end < bytes.length; end++) {
      if (bytes[end] == '\n') {
        var line = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        entries.add(parse(line, path, entries.size() + 1));
        start = end + 1;
      }
    }
    channel.truncate(start).position(start);
    return entries;
  }

  private static Entry parse(String line, Path path, int number) {
    try {
      var entry = EntryJson.read(new JsonObject(line));
      if (entry.seq() != number) {
        throw new IllegalArgumentException("seq " + entry.seq() + " stands in line " + number);
      }
      return entry;
    } catch (DecodeException | IllegalArgumentException | NullPointerException e) {
      throw new LedgerUnusable(
          path + " line " + number + " is no ledger entry: mend it or move the file away", e);
    }
  }

  @Override
  public List<Entry> read() {
    return kept;
  }

  @Override
  public Future<Void> append(Entry entry) {
    var line = EntryJson.write(entry).encode() + "\n";
    var written = Promise.<Void>promise();
    var caller = Vertx.currentContext();
    Executor back = caller == null ? Runnable::run : task -> caller.runOnContext(v -> task.run());
    writer.execute(() -> {
      try {
        write(line);
        back.execute(written::complete);
      } catch (IOException | RuntimeException e) {
        broken = true;
        back.execute(() -> written.fail(e));
      }
    });
    return written.future();
  }

  private void write(String line) throws IOException {
    if (broken) { // a witness with a gap is none
      throw new IOException("an earlier entry could not be written: free the disk and start again");
    }
    var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(false);
  }

  @Override
  public void close() {
    writer.close();
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
