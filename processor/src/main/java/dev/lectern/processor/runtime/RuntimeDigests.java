package dev.lectern.processor.runtime;

import dev.lectern.processor.source.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** The sizes and hashes of the files in the runtime folder. */
public final class RuntimeDigests {
  private final Map<String, Digest> known = new HashMap<>();

  /**
   * Reads those of what comes from npm, which the build has written: hashing a megabyte takes a
   * cold virtual machine longer than all checks of a deck.
   */
  public RuntimeDigests() {
    for (String line : RuntimeFolder.lines("digests.txt")) {
      String[] words = line.split(" ");
      known.put(words[0], new Digest(Long.parseLong(words[1]), words[2], words[3]));
    }
  }

  /** A file's size and hashes. */
  public Digest of(String file) throws IOException {
    Digest digest = known.get(file);
    if (digest != null) {
      return digest;
    }
    try (InputStream in = RuntimeFolder.open(file)) {
      return Digest.of(in);
    }
  }
}
