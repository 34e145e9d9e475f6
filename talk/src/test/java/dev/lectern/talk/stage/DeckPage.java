package dev.lectern.talk.stage;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A deck's folder, opened in Chromium from {@code file://}:
 *
 * <pre>{@code
 * DeckPage deck = stage.open(folder);
 * deck.press("PageDown");
 * assertThat(deck.position()).isEqualTo("title");
 * }</pre>
 *
 * <p>A position is a slide's id, followed by {@code /0}, {@code /1}, … when steps of it (fragments,
 * or steps of the code) are shown.
 */
final class DeckPage {
  private final Page page;
  private final Path folder;
  private final String html;
  private final Traffic traffic;

  private DeckPage(Page page, Path folder, String html, Traffic traffic) {
    this.page = page;
    this.folder = folder;
    this.html = html;
    this.traffic = traffic;
  }

  static DeckPage open(BrowserContext context, Path folder, String query) {
    Path index = folder.resolve("index.html");
    if (!Files.isRegularFile(index)) {
      throw new IllegalStateException("no deck in " + folder + ": run mvn compile");
    }
    Traffic traffic = Traffic.of(context);
    Page page = context.newPage();
    DeckPage deck = new DeckPage(page, folder, read(index), traffic);
    page.navigate(index.toUri() + (query.isEmpty() ? "" : "?" + query));
    page.waitForFunction("() => window.Reveal && Reveal.isReady()");
    page.evaluate("() => document.fonts.ready.then(() => true)");
    return deck;
  }

  Page page() {
    return page;
  }

  Path folder() {
    return folder;
  }

  Traffic traffic() {
    return traffic;
  }

  /** The ids of the slides, as the file says. */
  List<String> slides() {
    return positions().stream().filter(position -> !position.contains("/")).toList();
  }

  /** Every position there is, in order, as the file says: reveal.js has no say in it. */
  List<String> positions() {
    return askFile("positions");
  }

  /** Where the talk stands. */
  String position() {
    return (String) page.evaluate(Scripts.load("position"));
  }

  /** A key, as pressed by a hand or sent by a clicker. */
  void press(String key) {
    page.keyboard().press(key);
    settle();
  }

  /** Goes to a position, whichever the way. */
  void show(String position) {
    page.evaluate(Scripts.load("show"), position);
    settle();
    if (!position.equals(position())) {
      throw new IllegalStateException(
          "no position \"" + position + "\": reveal.js went to \"" + position() + "\"");
    }
  }

  /** Each slide's last position: all of it is shown. */
  List<String> complete() {
    Map<String, String> last = new LinkedHashMap<>();
    positions().forEach(position -> last.put(slideOf(position), position));
    return List.copyOf(last.values());
  }

  static String slideOf(String position) {
    return position.split("/", 2)[0];
  }

  /** Moves what moves to where it ends. */
  void settle() {
    page.evaluate(Scripts.load("settle"));
  }

  /** How many elements there are in the file, notes aside: in the slides that match. */
  int count(String slides, String selector) {
    return (int) page.evaluate(Scripts.load("count"), List.of(html, slides, selector));
  }

  /** What the script of that name, see the test's resources, answers about the file. */
  List<String> askFile(String script) {
    return ask(script, html);
  }

  /** What the script of that name answers about the page. */
  List<String> ask(String script) {
    return ask(script, null);
  }

  List<String> ask(String script, Object argument) {
    return strings(page.evaluate(Scripts.load(script), argument));
  }

  /** What the script of that name tells about the page, as records. */
  List<Map<?, ?>> maps(String script) {
    List<Map<?, ?>> maps = new ArrayList<>();
    for (Object map : (List<?>) page.evaluate(Scripts.load(script))) {
      maps.add((Map<?, ?>) map);
    }
    return maps;
  }

  /** What the script finds wrong with what is shown, pages embedded in the slide included. */
  List<String> findings(String script, Map<String, Object> limits) {
    Map<String, Object> argument = new HashMap<>(limits);
    argument.put("scale", page.evaluate("() => Reveal.getScale()"));
    List<String> findings = new ArrayList<>();
    for (Frame frame : shownPages()) {
      findings.addAll(strings(frame.evaluate(Scripts.load(script), argument)));
    }
    return findings;
  }

  /** Runs a library in the page and in those embedded in the slide. */
  void prepare(String library) {
    shownPages().forEach(frame -> frame.evaluate(library));
  }

  private List<Frame> shownPages() {
    List<Frame> frames = new ArrayList<>(List.of(page.mainFrame()));
    ElementHandle slide = page.evaluateHandle("() => Reveal.getCurrentSlide()").asElement();
    for (ElementHandle embed : slide.querySelectorAll("iframe")) {
      Frame frame = embed.contentFrame();
      frame.waitForLoadState();
      frames.add(frame);
    }
    return frames;
  }

  private static List<String> strings(Object answer) {
    return ((List<?>) answer).stream().map(String.class::cast).collect(Collectors.toList());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
