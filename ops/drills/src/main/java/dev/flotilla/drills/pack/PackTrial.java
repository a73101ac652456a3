package dev.flotilla.drills.pack;

import com.microsoft.playwright.BrowserContext;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.selectors.Pack;
import dev.flotilla.worker.browser.BrowserBinary;
import dev.flotilla.worker.browser.BrowserHost;
import dev.flotilla.worker.browser.DriverFiles;
import dev.flotilla.worker.page.PackCheck;
import dev.flotilla.worker.page.PackCheck.Checked;
import dev.flotilla.worker.page.Sample;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A browser in which a pack is tried on pages. Nothing is ever clicked. */
public final class PackTrial implements AutoCloseable {
  private static final String SIGNED_OUT = "{\"cookies\":[],\"origins\":[]}";
  private static final int OK = 200;

  private final Pack pack;
  private final BrowserHost browser;
  private final BrowserContext context;

  /**
   * @param driverCache where the browser's driver is unpacked, once for each version
   * @param session a storage state to be signed in with
   */
  public PackTrial(Pack pack, Path driverCache, Optional<String> session) {
    this.pack = pack;
    DriverFiles.use(driverCache);
    this.browser = BrowserHost.start(BrowserBinary.find(null, System.getenv()), false);
    this.context = browser.context(session.orElse(SIGNED_OUT));
  }

  /** What a served page is to the pack, for an action of that kind. */
  public Checked url(ActionKind during, String url) {
    return PackCheck.url(context, pack, during, url);
  }

  /** The same for a page that was kept; {@code url} is where it stood. */
  public Checked html(ActionKind during, String url, String html) {
    return PackCheck.html(context, pack, during, new PackCheck.Kept(url, OK, html));
  }

  /** Where the pack reads something else than the sample says, a line each. */
  public List<String> differences(Sample sample) {
    return sample.differences(context, pack);
  }

  @Override
  public void close() {
    browser.close();
  }
}
