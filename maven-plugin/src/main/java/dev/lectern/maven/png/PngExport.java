package dev.lectern.maven.png;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.lectern.maven.browser.Chromium;
import dev.lectern.maven.stage.DeckFolder;
import dev.lectern.maven.stage.DeckTab;
import dev.lectern.maven.stage.Scripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes pictures of slides, as they are when all their steps are shown. */
public final class PngExport {
  private static final Gson GSON = new Gson();

  /** What is there for hands is on no picture. */
  private static final String UNTOUCHED =
      "document.head.append(Object.assign(document.createElement('style'),"
          + " {textContent: '.reveal button.copy { display: none }'}))";

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
   */
  public List<Shot> take(Chromium chromium, DeckFolder deck, List<String> slides)
      throws IOException {
    for (String slide : slides) {
      if (deck.indexOf(slide) < 0) {
        throw new IOException(
            "no slide \"" + slide + "\" in " + deck.id() + "; there are " + ids(deck));
      }
    }
    List<Shot> shots = new ArrayList<>();
    String query = DeckTab.STILL + "&controls=false&progress=false";
    try (DeckTab tab = DeckTab.open(chromium, deck, query, 1280, 720)) {
      int[] size = tab.size();
      int shown = width == 0 ? size[0] : width;
      tab.tab().ask(UNTOUCHED);
      tab.tab().size(shown, (int) Math.round((double) shown * size[1] / size[0]), scale);
      for (String position : tab.complete()) {
        String slide = DeckTab.slideOf(position);
        if (slides.isEmpty() || slides.contains(slide)) {
          tab.show(position);
          shots.add(shot(tab, slide));
        }
      }
    }
    return shots;
  }

  private static Shot shot(DeckTab tab, String slide) throws IOException {
    JsonObject seen = tab.tab().ask(Scripts.load(PngExport.class, "seen"), null).getAsJsonObject();
    List<Shot.Link> links = new ArrayList<>();
    for (JsonElement link : seen.getAsJsonArray("links")) {
      links.add(GSON.fromJson(link, Shot.Link.class));
    }
    return new Shot(slide, tab.tab().picture(), seen.get("text").getAsString(), links);
  }

  private static String ids(DeckFolder deck) {
    List<String> ids = new ArrayList<>();
    deck.slides().forEach(slide -> ids.add(slide.id()));
    return String.join(", ", ids);
  }

  /** Writes each picture, by its number and its slide's id: {@code 03-graphs.png}. */
  public static void write(List<Shot> shots, DeckFolder deck, Path folder) throws IOException {
    Files.createDirectories(folder);
    int digits = String.valueOf(deck.slides().size()).length();
    for (Shot shot : shots) {
      String number = String.valueOf(deck.indexOf(shot.slide()) + 1);
      String name = "0".repeat(digits - number.length()) + number + "-" + shot.slide();
      Files.write(folder.resolve(name + ".png"), shot.png());
    }
  }
}
