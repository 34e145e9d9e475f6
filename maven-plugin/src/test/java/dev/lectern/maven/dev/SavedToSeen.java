package dev.lectern.maven.dev;

import com.google.gson.JsonElement;
import dev.lectern.maven.browser.BrowserException;
import dev.lectern.maven.browser.Chromium;
import dev.lectern.maven.browser.Tab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Measures how long it takes from a save until the slide is drawn in Chromium, beside {@code
 * reveal-md -w} if its program is named. See CONTRIBUTING.md.
 */
public final class SavedToSeen {
  private static final int WARM_UPS = 15;
  private static final int SAVES = 20;

  private SavedToSeen() {}

  public static void main(String[] arguments) throws Exception {
    try (Chromium chromium = Chromium.start("")) {
      for (int slides : new int[] {28, 300}) {
        ofLectern(chromium, slides);
        if (arguments.length > 0 && arguments[0] != null && !arguments[0].isEmpty()) {
          ofRevealMd(chromium, slides, arguments[0]);
        }
      }
    }
  }

  private static void ofLectern(Chromium chromium, int slides) throws Exception {
    Path folder = Files.createTempDirectory("lectern-benchmark");
    StringBuilder list = new StringBuilder();
    try (Writing writing = new Writing(folder);
        Tab tab = chromium.open(1280, 720)) {
      for (int i = 0; i < slides; i++) {
        writing.java("S" + i, slide(i, "first"));
        list.append(i == 0 ? "" : ", ").append("S" + i + ".class");
      }
      writing.java("Talk", "@Deck(value = \"A talk\", slides = {" + list + "})\nclass Talk {}\n");
      writing.start();
      tab.go(writing.address() + "talk/#/s14");
      Thread.sleep(3000);
      List<Double> times =
          measure(tab, save -> writing.java("S14", slide(14, "save " + save + ".")));
      print("lectern:dev", slides, times);
      List<Double> compiled = writing.took();
      print(
          "  of it, compiling", slides, compiled.subList(compiled.size() - SAVES, compiled.size()));
    }
  }

  private static String slide(int number, String text) {
    return """
    @Slide("Slide %1$d")
    @Lead("It says **%2$s**")
    @Bullets({"A point about `caches`", "and [another](#/s1)", "and a third one."})
    @Code(value = "answer = %1$d\\nprint(answer)", language = "python", highlight = {"1", "2"})
    @Notes("Note %1$d.")
    class S%1$d {}
    """
        .formatted(number, text);
  }

  private static void ofRevealMd(Chromium chromium, int slides, String program) throws Exception {
    Path file = Files.createTempDirectory("reveal-md").resolve("talk.md");
    Files.writeString(file, markdown(slides, "first"));
    Process server =
        new ProcessBuilder(program, file.toString(), "-w", "--disable-auto-open", "--port", "19480")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (Tab tab = chromium.open(1280, 720)) {
      Thread.sleep(4000);
      tab.go("http://127.0.0.1:19480/talk.md#/14");
      Thread.sleep(2000);
      print(
          "reveal-md -w",
          slides,
          measure(
              tab,
              save -> {
                try {
                  Files.writeString(file, markdown(slides, "save " + save + "."));
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              }));
    } finally {
      server.descendants().forEach(ProcessHandle::destroy);
      server.destroy();
    }
  }

  private static String markdown(int slides, String text) {
    StringBuilder markdown = new StringBuilder();
    for (int i = 0; i < slides; i++) {
      markdown.append(
          """
          ## Slide %1$d

          It says **%2$s**

          - A point about `caches`
          - and [another](#/1)
          - and a third one.

          ```python [1|2]
          answer = %1$d
          print(answer)
          ```

          ---

          """
              .formatted(i, i == 14 ? text : "first"));
    }
    return markdown.toString();
  }

  private static List<Double> measure(Tab tab, IntConsumer save) throws Exception {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < WARM_UPS + SAVES; i++) {
      Thread.sleep(300);
      long start = System.nanoTime();
      save.accept(i);
      while (!isSeen(tab, "save " + i + ".")) {
        if (System.nanoTime() - start > 120_000_000_000L) {
          throw new IllegalStateException("save " + i + " is never seen");
        }
      }
      if (i >= WARM_UPS) {
        times.add((System.nanoTime() - start) / 1e6);
      }
    }
    return times;
  }

  /** Seen is what is on the slide that is shown, when a frame has been drawn since. */
  private static boolean isSeen(Tab tab, String text) {
    try {
      JsonElement answer =
          tab.ask(
              "typeof Reveal !== 'undefined' && Reveal.isReady()"
                  + " && !!Reveal.getCurrentSlide()?.textContent.includes('"
                  + text
                  + "') && new Promise(drawn => requestAnimationFrame(() => setTimeout(() =>"
                  + " drawn(true))))");
      return answer.getAsBoolean();
    } catch (BrowserException e) {
      // The page was loading anew.
      return false;
    }
  }

  private static void print(String what, int slides, List<Double> times) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    System.out.printf(
        "%-20s %4d slides: median %4.0f ms, from %.0f to %.0f%n",
        what, slides, sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1));
  }
}
