package dev.lectern.talk.stage;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where decks are opened: Chromium without a network. */
final class Stage implements AutoCloseable {
  private final Browser browser;
  private final List<BrowserContext> contexts = new ArrayList<>();

  Stage(Browser browser) {
    this.browser = browser;
  }

  /** As on a projector of the deck's own size. */
  DeckPage open(Path folder) {
    return open(folder, View.STAGE);
  }

  DeckPage open(Path folder, View view) {
    BrowserContext context =
        browser.newContext(
            new NewContextOptions()
                .setViewportSize(view.width(), view.height())
                .setReducedMotion(view.motion())
                .setHasTouch(view.phone())
                .setIsMobile(view.phone())
                .setOffline(true));
    contexts.add(context);
    return DeckPage.open(context, folder, view.query());
  }

  /** Closes what was opened so far. */
  void clear() {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
  }

  @Override
  public void close() {
    clear();
  }
}
