package dev.lectern.processor.host;

import dev.lectern.processor.stale.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the deck roots were when the decks were last written, for the next build to compare. It is
 * beside generated sources; where those are among the classes there is no such place.
 */
public final class StampFile {
  private final Optional<Path> file;

  /** The stamp of a compilation. */
  public StampFile(Output output) {
    this.file = output.besideSources(Stamp.FILE_NAME);
  }

  /** Without a stamp, the next build compiles. */
  public void delete() throws IOException {
    if (file.isPresent()) {
      Files.deleteIfExists(file.get());
    }
  }

  /** Of roots, and of files that are in none. */
  public void write(List<Path> roots, Collection<Path> files) throws IOException {
    if (file.isPresent() && Files.isDirectory(file.get().getParent())) {
      Files.writeString(file.get(), Stamp.of(roots, files).toString());
    }
  }
}
