package dev.flotilla.worker.page;

import com.microsoft.playwright.ElementHandle;
import java.util.Optional;

/** An element in the browser, and the page as it was when it was taken hold of. */
record Held(Sight sight, Optional<Row> row, ElementHandle handle, String name)
    implements SitePage.Aim {}
