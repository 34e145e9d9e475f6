package dev.lectern.maven;

import dev.lectern.maven.png.ContactSheet;
import dev.lectern.maven.png.PngExport;
import dev.lectern.maven.png.Shot;
import dev.lectern.maven.stage.EachDeck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * The goal {@code lectern:png}: a picture of each slide, and of all on one sheet.
 *
 * <pre>{@code
 * mvn compile lectern:png -Dlectern.slides=title,growth -Dlectern.width=1920
 * }</pre>
 */
@Mojo(name = "png", threadSafe = true)
public final class PngMojo extends DeckMojo {
  /** The ids of the slides; without them, all. */
  @Parameter(property = "lectern.slides")
  private List<String> slides;

  /** How wide the screen is that slides are shown on, in pixels; 0: as wide as the deck. */
  @Parameter(property = "lectern.width", defaultValue = "0")
  private int width;

  /** How many pixels of a picture each of the screen's is: 2 for twice as sharp. */
  @Parameter(property = "lectern.scale", defaultValue = "1")
  private double scale;

  /** For Maven, which sets the fields. */
  public PngMojo() {}

  @Override
  void work(EachDeck each) throws IOException {
    PngExport export = new PngExport(width, scale);
    each.show(
        browser(),
        (deck, chromium) -> {
          Path folder = to(deck.id());
          List<Shot> shots = export.take(chromium, deck, slides == null ? List.of() : slides);
          PngExport.write(shots, deck, folder);
          ContactSheet.write(shots, to(deck.id() + ".png"));
          told(shots.size() == 1 ? "1 picture" : shots.size() + " pictures", folder);
        });
  }
}
