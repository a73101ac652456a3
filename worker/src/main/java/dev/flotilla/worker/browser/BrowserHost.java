package dev.flotilla.worker.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/**
 * A driver and the browser it started. Used by one thread, except {@link #kill()}, which any thread
 * may call and which never waits for either of them.
 */
public final class BrowserHost {
  private static final double LAUNCH_MS = 30_000;
  private static final double CONTEXT_MS = 10_000;
  // Drivers are told apart by which child of this process appears while one starts.
  private static final Object STARTING = new Object();

  private final Playwright playwright;
  private final ProcessHandle driver;
  private final Browser browser;
  private final AtomicBoolean killed = new AtomicBoolean();

  private BrowserHost(Playwright playwright, ProcessHandle driver, Browser browser) {
    this.playwright = playwright;
    this.driver = driver;
    this.browser = browser;
  }

  /** Starts both. With {@code loopbackOnly}, pages reach nothing but this machine. */
  public static BrowserHost start(BrowserBinary binary, boolean loopbackOnly) {
    Playwright playwright;
    ProcessHandle driver;
    synchronized (STARTING) {
      var before = children();
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(
                      Map.of(
                          "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                          "1",
                          "TMPDIR",
                          TempFolder.ofThisProcess().toString())));
      driver =
          ProcessHandle.current()
              .children()
              .filter(child -> !before.contains(child.pid()))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("The driver ended as it started"));
    }
    try {
      return new BrowserHost(playwright, driver, launch(playwright, binary.path(), loopbackOnly));
    } catch (PlaywrightException e) {
      end(driver);
      throw e;
    }
  }

  private static Browser launch(Playwright playwright, Path binary, boolean loopbackOnly) {
    var arguments = new ArrayList<String>();
    // Pages open no further windows: what those send first, nobody could hold back in time.
    arguments.add("--block-new-web-contents");
    if (loopbackOnly) {
      arguments.add("--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");
    }
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(binary)
                .setArgs(arguments)
                // A stop of the fleet is ours to carry out, after the action in hand.
                .setHandleSIGINT(false)
                .setHandleSIGTERM(false)
                .setHandleSIGHUP(false)
                .setTimeout(LAUNCH_MS));
  }

  /** A fresh context with that session in it. */
  public BrowserContext context(String storageState) {
    var context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setStorageState(storageState)
                .setAcceptDownloads(false)
                // What they send, no page can hold back.
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                .setViewportSize(1280, 800));
    context.setDefaultTimeout(CONTEXT_MS);
    context.setDefaultNavigationTimeout(CONTEXT_MS);
    return context;
  }

  /** The contexts open now. */
  List<BrowserContext> contexts() {
    return browser.contexts();
  }

  /** Whether driver and browser are still there. */
  public boolean alive() {
    return !killed.get() && driver.isAlive() && browser.isConnected();
  }

  /** The processes of this host: the driver, the browser and its children. */
  public List<ProcessHandle> processes() {
    var all = new ArrayList<ProcessHandle>();
    all.add(driver);
    driver.descendants().forEach(all::add);
    return all;
  }

  /** Ends both in order. May hang with them; then {@link #kill()} frees the caller. */
  public void close() {
    try {
      if (alive()) {
        playwright.close();
      }
    } catch (PlaywrightException e) {
      // It ends below all the same.
    } finally {
      kill();
    }
  }

  /** Ends both at once. Whatever call was waiting for them fails. */
  public void kill() {
    if (killed.compareAndSet(false, true)) {
      end(driver);
    }
  }

  private static void end(ProcessHandle driver) {
    // Listed first: once the driver is gone, its children are somebody else's.
    var all = new ArrayList<>(driver.descendants().toList());
    all.add(driver);
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(process -> process.onExit().join());
  }

  private static Set<Long> children() {
    return ProcessHandle.current()
        .children()
        .map(ProcessHandle::pid)
        .collect(Collectors.toUnmodifiableSet());
  }
}
