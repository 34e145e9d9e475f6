package dev.lectern.maven;

import dev.lectern.maven.pptx.PptxExport;
import dev.lectern.maven.stage.EachDeck;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * The goal {@code lectern:pptx}: a picture of each slide in a PowerPoint file, with its title,
 * speaker notes, text and links.
 *
 * <pre>{@code
 * mvn compile lectern:pptx
 * }</pre>
 */
@Mojo(name = "pptx", threadSafe = true)
public final class PptxMojo extends DeckMojo {

  /** For Maven, which sets the fields. */
  public PptxMojo() {}

  @Override
  void work(EachDeck each) throws IOException {
    each.show(
        browser(),
        (deck, chromium) -> {
          Path file = to(deck.id() + ".pptx");
          int slides = new PptxExport().write(chromium, deck, file);
          told(slides == 1 ? "1 slide" : slides + " slides", file);
        });
  }
}
