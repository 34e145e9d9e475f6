package dev.lectern.processor.runtime;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder of the processor's jar that holds what pages are made with. Files are named by their
 * paths in it, which are those in a deck's {@code reveal/}, too.
 */
public final class RuntimeFolder {
  private static final String FOLDER = "/dev/lectern/runtime/";

  private RuntimeFolder() {}

  /** A file's content. */
  public static InputStream open(String file) throws IOException {
    InputStream in = RuntimeFolder.class.getResourceAsStream(FOLDER + file);
    if (in == null) {
      throw new FileNotFoundException("the processor's jar has no " + file);
    }
    return in;
  }

  /** A text. */
  static String text(String file) {
    try (InputStream in = open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a list that the build has written. */
  static List<String> lines(String file) {
    List<String> all = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        all.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
