package dev.lectern.talk.stage;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    return strings("positions", html);
  }

  /** Where the talk stands. */
  String position() {
    return (String) ask("position", null);
  }

  /** A key, as pressed by a hand or sent by a clicker. */
  void press(String key) {
    page.keyboard().press(key);
    settle();
  }

  /** Goes to a position, whichever the way. */
  void show(String position) {
    ask("show", position);
    settle();
    if (!position.equals(position())) {
      throw new IllegalStateException(
          "no position \"" + position + "\": reveal.js went to \"" + position() + "\"");
    }
  }

  /** Each slide's last position: all of it is shown. */
  List<String> complete() {
    List<String> positions = positions();
    return slides().stream()
        .map(slide -> positions.stream().filter(at -> slideOf(at).equals(slide)))
        .map(steps -> steps.reduce((first, second) -> second).orElseThrow())
        .toList();
  }

  static String slideOf(String position) {
    return position.split("/", 2)[0];
  }

  /** Moves what moves to where it ends. */
  void settle() {
    ask("settle", null);
  }

  /** What the script of that name, see the test's resources, answers about the file. */
  List<String> askFile(String script) {
    return strings(script, html);
  }

  /** What the script of that name answers about the page. */
  List<String> ask(String script) {
    return strings(script, null);
  }

  List<String> strings(String script, Object argument) {
    return ((List<?>) ask(script, argument))
        .stream().map(String.class::cast).collect(Collectors.toList());
  }

  private Object ask(String script, Object argument) {
    return page.evaluate(Scripts.load(script), argument);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
