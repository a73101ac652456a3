package dev.flotilla.drills.fleet;

import dev.flotilla.drills.process.StartFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second fleet off a data folder; the lock ends with the process that holds it. */
public final class DataLock implements AutoCloseable {
  private final FileChannel channel;

  private DataLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the folder, making it where there is none. */
  public static DataLock take(Path data) throws IOException, StartFailure {
    Files.createDirectories(data);
    var channel =
        FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return new DataLock(channel);
      }
    } catch (OverlappingFileLockException e) {
      // Held by this same process: taken is taken.
    }
    channel.close();
    throw new StartFailure(
        "Another fleet runs on "
            + data.toAbsolutePath().normalize()
            + ": stop it with Ctrl-C in its terminal, or give this one a folder of its own with"
            + " --data");
  }

  /** Whether it is still this process's. */
  public boolean held() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
