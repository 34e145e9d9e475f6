package dev.lectern.talk.stage;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    Traffic traffic = Traffic.of(context);
    return open(context.newPage(), traffic, folder, query);
  }

  private static DeckPage open(Page page, Traffic traffic, Path folder, String query) {
    Path index = folder.resolve("index.html");
    if (!Files.isRegularFile(index)) {
      throw new IllegalStateException("no deck in " + folder + ": run mvn compile");
    }
    DeckPage deck = new DeckPage(page, folder, read(index), traffic);
    page.navigate(index.toUri() + (query.isEmpty() ? "" : "?" + query));
    page.waitForFunction("() => window.Reveal && Reveal.isReady()");
    page.evaluate("() => document.fonts.ready.then(() => true)");
    return deck;
  }

  /** Another deck on the same page, which is sooner there than one on a page of its own. */
  DeckPage turnTo(Path other, View view) {
    page.navigate("about:blank");
    page.setViewportSize(view.width(), view.height());
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(view.motion()));
    traffic.clear();
    return open(page, traffic, other, view.query());
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
    return findings(List.of(script), limits).get(script);
  }

  /** What each of the scripts finds wrong, asked at once. */
  Map<String, List<String>> findings(List<String> scripts, Map<String, Object> limits) {
    Map<String, List<String>> findings = new LinkedHashMap<>();
    for (ShownPage shown : shownPages()) {
      Map<?, ?> answers = (Map<?, ?>) shown.ask(Scripts.loadAll(scripts), limits);
      for (String script : scripts) {
        findings
            .computeIfAbsent(script, key -> new ArrayList<>())
            .addAll(strings(answers.get(script)));
      }
    }
    return findings;
  }

  /** Runs a library in the page and in those embedded in the slide, where its name is unknown. */
  void prepare(String name, String library) {
    for (ShownPage shown : shownPages()) {
      if (shown.frame().evaluate("name => name in window", name).equals(false)) {
        shown.frame().evaluate(library);
      }
    }
  }

  /** The page, and those embedded in the slide. */
  List<ShownPage> shownPages() {
    return ShownPage.of(page);
  }

  static List<String> strings(Object answer) {
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
