package dev.lectern.maven.imports.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that come with the import. */
public final class Resources {
  private Resources() {}

  /** A text by its name. */
  public static String text(String name) {
    try (InputStream stream =
        Resources.class.getResourceAsStream("/dev/lectern/maven/imports/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
