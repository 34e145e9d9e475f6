package dev.lectern.maven;

import dev.lectern.maven.pdf.PdfExport;
import dev.lectern.maven.stage.EachDeck;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * The goal {@code lectern:pdf}: decks as PDF, a page a slide, or as handouts with their notes.
 *
 * <pre>{@code
 * mvn compile lectern:pdf -Dlectern.handout=3
 * }</pre>
 */
@Mojo(name = "pdf", threadSafe = true)
public final class PdfMojo extends DeckMojo {
  /** Whether each step of a slide is a page. */
  @Parameter(property = "lectern.steps", defaultValue = "false")
  private boolean steps;

  /** Slides on a page of paper, beside their notes: 1, 2, 3 or 6 (without notes); 0: no paper. */
  @Parameter(property = "lectern.handout", defaultValue = "0")
  private int handout;

  /** For Maven, which sets the fields. */
  public PdfMojo() {}

  @Override
  void work(EachDeck each) throws IOException {
    PdfExport export = new PdfExport(steps, handout);
    each.show(
        browser(),
        (deck, chromium) -> {
          Path file = to(deck.id() + (handout == 0 ? ".pdf" : "-handout.pdf"));
          int pages = export.print(chromium, deck, file);
          told(pages == 1 ? "1 page" : pages + " pages", file);
        });
  }
}
