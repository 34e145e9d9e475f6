package dev.lectern.processor.resolve;

import dev.lectern.processor.source.DeckFile;
import dev.lectern.processor.source.DeckFiles;
import dev.lectern.processor.source.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

/**
 * How large an embedded page becomes with all that it is made of, before it is made: stylesheets
 * that import each other twice double at each step.
 */
final class InlinedSize {
  /** Putting it together takes several times as much memory. */
  static final long MOST = 20_000_000;

  /** How many files may each be a part of the one before. */
  static final int DEEPEST = 100;

  private final DeckFiles files;
  private final Contents contents;
  private final Map<String, Long> known = new HashMap<>();
  private int depth;

  InlinedSize(DeckFiles files, Contents contents) {
    this.files = files;
    this.contents = contents;
  }

  /** About how many bytes it takes; {@link #MOST} and one more stand for anything larger. */
  long of(DeckFile file) {
    Long size = known.get(file.path());
    if (size == null) {
      // What is met again within itself is not put in a second time.
      known.put(file.path(), 0L);
      size = measured(file);
      known.put(file.path(), size);
    }
    return size;
  }

  private long measured(DeckFile file) {
    if (depth == DEEPEST) {
      return MOST + 1;
    }
    depth++;
    long size = length(file);
    for (Reference reference : contents.of(file).references()) {
      if (size <= MOST && !Trail.NAVIGATION.contains(reference.kind())) {
        // As text in base64, three bytes take four characters.
        size +=
            InlineCss.file(files, reference.url(), file.path())
                .map(part -> of(part) * 4 / 3)
                .orElse(0L);
      }
    }
    depth--;
    return Math.min(size, MOST + 1);
  }

  private static long length(DeckFile file) {
    try {
      return Files.size(file.file());
    } catch (IOException e) {
      // Whoever reads it will tell.
      return 0;
    }
  }
}
