package dev.lectern.maven.png;

import dev.lectern.maven.browser.Chromium;
import dev.lectern.maven.stage.DeckFolder;
import dev.lectern.maven.stage.DeckTab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes pictures of slides, as they are when all their steps are shown. */
public final class PngExport {
  private final int width;
  private final double scale;

  /**
   * How large pictures are.
   *
   * @param width of the screen that the deck is shown on, in pixels; 0: the deck's own
   * @param scale how many pixels of the picture each of them is
   */
  public PngExport(int width, double scale) throws IOException {
    if (width < 0 || width > 10_000 || scale <= 0 || scale > 8) {
      throw new IOException(
          "a picture is up to 10000 pixels wide and up to 8 times enlarged, not "
              + width
              + " and "
              + scale);
    }
    this.width = width;
    this.scale = scale;
  }

  /**
   * Takes pictures of slides.
   *
   * @param slides the ids of some; empty: all
   * @return PNG files by the ids of the slides
   */
  public Map<String, byte[]> take(Chromium chromium, DeckFolder deck, List<String> slides)
      throws IOException {
    for (String slide : slides) {
      if (deck.indexOf(slide) < 0) {
        throw new IOException(
            "no slide \"" + slide + "\" in " + deck.id() + "; there are " + ids(deck));
      }
    }
    Map<String, byte[]> pictures = new LinkedHashMap<>();
    String query = DeckTab.STILL + "&controls=false&progress=false";
    try (DeckTab tab = DeckTab.open(chromium, deck, query, 1280, 720)) {
      int[] size = tab.size();
      int shown = width == 0 ? size[0] : width;
      tab.tab().size(shown, (int) Math.round((double) shown * size[1] / size[0]), scale);
      for (String position : tab.complete()) {
        String slide = DeckTab.slideOf(position);
        if (slides.isEmpty() || slides.contains(slide)) {
          tab.show(position);
          pictures.put(slide, tab.tab().picture());
        }
      }
    }
    return pictures;
  }

  private static String ids(DeckFolder deck) {
    List<String> ids = new ArrayList<>();
    deck.slides().forEach(slide -> ids.add(slide.id()));
    return String.join(", ", ids);
  }

  /** Writes each picture, by its number and its slide's id: {@code 03-graphs.png}. */
  public static void write(Map<String, byte[]> pictures, DeckFolder deck, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    int digits = String.valueOf(deck.slides().size()).length();
    for (var picture : pictures.entrySet()) {
      String number = String.valueOf(deck.indexOf(picture.getKey()) + 1);
      String name = "0".repeat(digits - number.length()) + number + "-" + picture.getKey();
      Files.write(folder.resolve(name + ".png"), picture.getValue());
    }
  }
}
