package dev.flotilla.worker;

import dev.flotilla.worker.browser.BrowserBinary;
import dev.flotilla.worker.browser.BrowserHost;
import dev.flotilla.worker.browser.DriverFiles;
import java.nio.file.Path;

/** Real browsers for tests. */
public final class Browsers {
  private static final BrowserBinary BINARY = binary();

  private Browsers() {}

  public static BrowserHost start() {
    return start(true);
  }

  public static BrowserHost start(boolean loopbackOnly) {
    return BrowserHost.start(BINARY, loopbackOnly);
  }

  public static Path driverCache() {
    return Path.of("target", "driver-cache");
  }

  private static BrowserBinary binary() {
    DriverFiles.use(driverCache());
    return BrowserBinary.find(null, System.getenv());
  }
}
