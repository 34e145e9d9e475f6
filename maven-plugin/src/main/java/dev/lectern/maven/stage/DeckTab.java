package dev.lectern.maven.stage;

import com.google.gson.JsonElement;
import dev.lectern.maven.browser.BrowserException;
import dev.lectern.maven.browser.Chromium;
import dev.lectern.maven.browser.Tab;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A deck in Chromium, opened from its folder. Positions are {@code title} or {@code title/0}: a
 * slide, and how many steps of it are shown.
 */
public final class DeckTab implements AutoCloseable {
  /** So that what is seen stands where it will stand. */
  public static final String STILL =
      "transition=none&backgroundTransition=none&autoAnimate=false&autoSlide=0";

  private static final String READY =
      "new Promise((resolve, reject) => {"
          + " const start = Date.now();"
          + " const look = () => typeof Reveal !== 'undefined' && Reveal.isReady()"
          + " ? resolve(document.fonts.ready.then(() => true))"
          + " : Date.now() - start > 20000 ? resolve(false) : setTimeout(look, 10);"
          + " look(); })";

  private final DeckFolder deck;
  private final Tab tab;

  private DeckTab(DeckFolder deck, Tab tab) {
    this.deck = deck;
    this.tab = tab;
  }

  /**
   * Opens a deck.
   *
   * @param query options of reveal.js, as in {@code view=print}
   */
  public static DeckTab open(
      Chromium chromium, DeckFolder deck, String query, int width, int height)
      throws BrowserException {
    return open(chromium.open(width, height), deck, query);
  }

  /** Opens a deck where there is no network. */
  public static DeckTab offline(
      Chromium chromium, DeckFolder deck, String query, int width, int height)
      throws BrowserException {
    Tab tab = chromium.open(width, height);
    tab.offline();
    return open(tab, deck, query);
  }

  private static DeckTab open(Tab tab, DeckFolder deck, String query) throws BrowserException {
    tab.calm();
    DeckTab opened = new DeckTab(deck, tab);
    opened.go(query);
    return opened;
  }

  /** Loads it anew, with these options. */
  public void go(String query) throws BrowserException {
    // A page that differs in its fragment only would not load.
    tab.go("about:blank");
    tab.go(deck.page().toUri() + (query.isEmpty() ? "" : "?" + query));
    if (!tab.ask(READY).getAsBoolean()) {
      throw new BrowserException(
          deck.page() + " does not start: " + String.join("; ", tab.traffic().complaints()));
    }
  }

  public DeckFolder deck() {
    return deck;
  }

  public Tab tab() {
    return tab;
  }

  /** The deck's own size, in pixels. */
  public int[] size() throws BrowserException {
    JsonElement size = tab.ask("[Reveal.getConfig().width, Reveal.getConfig().height]");
    return new int[] {
      size.getAsJsonArray().get(0).getAsInt(), size.getAsJsonArray().get(1).getAsInt()
    };
  }

  /** Every position there is, in order, as the file says. */
  public List<String> positions() throws IOException {
    return strings(ask("positions", Files.readString(deck.page())));
  }

  /** Each slide's last position: all of it is shown. */
  public List<String> complete() throws IOException {
    Map<String, String> last = new LinkedHashMap<>();
    for (String position : positions()) {
      last.put(slideOf(position), position);
    }
    return List.copyOf(last.values());
  }

  /** The id of the slide of a position. */
  public static String slideOf(String position) {
    return position.split("/", 2)[0];
  }

  /** Goes to a position, and waits until nothing moves. */
  public void show(String position) throws BrowserException {
    ask("show", position);
    settle();
  }

  /** Moves what moves to where it ends. */
  public void settle() throws BrowserException {
    ask("settle", null);
  }

  /** Where the talk stands. */
  public String position() throws BrowserException {
    return ask("position", null).getAsString();
  }

  /** What a function of this room answers. */
  public JsonElement ask(String script, Object argument) throws BrowserException {
    return tab.ask(Scripts.load(DeckTab.class, script), argument);
  }

  /** The texts of a list. */
  public static List<String> strings(JsonElement list) {
    List<String> strings = new ArrayList<>();
    list.getAsJsonArray().forEach(text -> strings.add(text.getAsString()));
    return strings;
  }

  @Override
  public void close() throws BrowserException {
    tab.close();
  }
}
