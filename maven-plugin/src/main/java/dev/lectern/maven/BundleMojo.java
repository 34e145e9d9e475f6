package dev.lectern.maven;

import dev.lectern.maven.bundle.OneFile;
import dev.lectern.maven.bundle.Zip;
import dev.lectern.maven.stage.EachDeck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * The goal {@code lectern:bundle}: a deck as one HTML file that needs no other, and its folder as a
 * zip file.
 *
 * <pre>{@code
 * mvn compile lectern:bundle
 * }</pre>
 */
@Mojo(name = "bundle", threadSafe = true)
public final class BundleMojo extends DeckMojo {

  /** For Maven, which sets the fields. */
  public BundleMojo() {}

  @Override
  void work(EachDeck each) throws IOException {
    each.run(
        deck -> {
          Path page = to(deck.id() + ".html");
          Files.createDirectories(page.getParent());
          Files.writeString(page, OneFile.of(deck));
          Files.write(to(deck.id() + ".zip"), Zip.of(deck));
          told("all of " + deck.id(), page);
        });
  }
}
