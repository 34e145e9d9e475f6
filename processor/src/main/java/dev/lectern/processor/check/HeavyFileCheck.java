package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.picture.PictureReader;
import dev.lectern.processor.resolve.Content;
import dev.lectern.processor.source.Lookup;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;

/**
 * HeavyFile: a picture that takes long to load and to decode, or a video that a repository feels.
 */
final class HeavyFileCheck implements PartCheck {
  private static final long PICTURE = 3_000_000;
  private static final long ANYTHING = 50_000_000;

  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.HEAVY_FILE);
  }

  @Override
  public void check(Part.File file, Content content, Report report) {
    if (content.file(file.path()) instanceof Lookup.Found found) {
      boolean picture = PictureReader.isPicture(found.file().path());
      long size = size(found);
      if (size > (picture ? PICTURE : ANYTHING)) {
        report.add(
            Rule.HEAVY_FILE,
            file.path().origin(),
            "\""
                + found.file().path()
                + "\" has "
                + megabytes(size)
                + (picture ? "; a picture of more than 3 MB" : "; a file of more than 50 MB")
                + " delays the talk");
      }
    }
  }

  private static long size(Lookup.Found found) {
    try {
      return Files.size(found.file().file());
    } catch (IOException e) {
      // That it cannot be read is said elsewhere.
      return 0;
    }
  }

  /** Rounded up: what is over the limit must not read as if it were at it. */
  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", Math.ceil(bytes / 1e5) / 10);
  }
}
