package dev.flotilla.worker;

import dev.flotilla.worker.browser.BrowserBinary;
import dev.flotilla.worker.browser.BrowserHost;
import dev.flotilla.worker.browser.DriverFiles;
import dev.flotilla.worker.browser.TempFolder;
import java.nio.file.Path;

/** Real browsers for tests. */
public final class Browsers {
  private static final BrowserBinary BINARY = binary();

  private static final TempFolder FOLDER = TempFolder.create(Path.of("target").toAbsolutePath());

  private Browsers() {}

  public static BrowserHost start() {
    return start(true);
  }

  public static BrowserHost start(boolean loopbackOnly) {
    return BrowserHost.start(BINARY, FOLDER, loopbackOnly);
  }

  public static Path driverCache() {
    return Path.of("target", "driver-cache");
  }

  private static BrowserBinary binary() {
    DriverFiles.use(driverCache());
    return BrowserBinary.find(null, System.getenv());
  }
}
