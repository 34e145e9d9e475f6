package dev.lectern.maven.dev;

import dev.lectern.maven.browser.Chromium;
import dev.lectern.maven.browser.Tab;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes the picture of a mistake over a deck, for the README. See CONTRIBUTING.md. */
public final class DeskPicture {
  private static final String SLIDE =
      """
      @Slide("Caches, and what they cost")
      @Lead("Two hard things, and **one of them** is on this slide.")
      @Code(file = "code/cache.py", highlight = {"1-2", "3"})
      class Caches {}
      """;

  private DeskPicture() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("lectern-picture");
    try (Chromium chromium = Chromium.start("");
        Writing writing = new Writing(folder);
        Tab tab = chromium.open(1280, 720)) {
      writing.file(
          "code/cache.py",
          "@lru_cache(maxsize=128)\ndef price(item):\n    return ask_the_server(item)\n");
      writing.java("Caches", SLIDE);
      writing.java("Talk", "@Deck(value = \"A talk\", slides = Caches.class)\nclass Talk {}\n");
      writing.start();
      tab.go(writing.address() + "talk/");
      Thread.sleep(2000);
      tab.ask("Reveal.slide(0, 0, 0)");
      writing.java("Caches", SLIDE.replace("cache.py", "cahce.py"));
      Thread.sleep(3000);
      Files.write(Path.of(arguments[0]), tab.picture());
    }
  }
}
