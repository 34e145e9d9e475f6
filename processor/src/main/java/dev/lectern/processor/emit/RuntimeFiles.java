package dev.lectern.processor.emit;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The files of reveal.js, themes and fonts in the processor's jar. */
final class RuntimeFiles {
  private static final String FOLDER = "/dev/lectern/runtime/";

  private final Map<String, Digest> digests = new HashMap<>();

  /**
   * Reads the digests of what comes from npm, which the build has written: hashing a megabyte takes
   * a cold virtual machine longer than all checks of a deck.
   */
  RuntimeFiles() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open("digests.txt"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.split(" ");
        digests.put(words[0], new Digest(Long.parseLong(words[1]), words[2], words[3]));
      }
    }
  }

  /** A file's content. */
  InputStream open(String file) throws IOException {
    InputStream in = RuntimeFiles.class.getResourceAsStream(FOLDER + file);
    if (in == null) {
      throw new FileNotFoundException("the processor's jar has no " + file);
    }
    return in;
  }

  /** A file's size and hashes. */
  Digest digest(String file) throws IOException {
    Digest known = digests.get(file);
    return known != null ? known : Digest.of(() -> open(file));
  }
}
