package dev.flotilla.worker.page;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

/**
 * Answers what the browser itself asks on a page's behalf: no, except that one question of a deed
 * being committed is answered yes where the site asks so.
 */
final class Questions {
  private boolean yes;

  Questions(Page page) {
    page.onDialog(this::answer);
  }

  /** The next question is part of the deed. */
  void sayYesOnce() {
    yes = true;
  }

  void sayNo() {
    yes = false;
  }

  private void answer(Dialog dialog) {
    try {
      switch (dialog.type()) {
        // To leave a page is ours to decide, not the page's.
        case "beforeunload" -> dialog.accept();
        case "confirm" -> confirm(dialog);
        default -> dialog.dismiss();
      }
    } catch (PlaywrightException e) {
      // The page went before it was answered.
    }
  }

  private void confirm(Dialog dialog) {
    if (yes) {
      yes = false;
      dialog.accept();
    } else {
      dialog.dismiss();
    }
  }
}
