package dev.lectern.maven.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.tools.SimpleJavaFileObject;

/** A file that the compiler or a processor writes, kept in memory. */
final class MemoryFile extends SimpleJavaFileObject {
  private byte[] content;

  MemoryFile(URI uri, Kind kind) {
    super(uri, kind);
  }

  /** What was written; null if nothing was. */
  byte[] content() {
    return content;
  }

  @Override
  public OutputStream openOutputStream() {
    return new ByteArrayOutputStream() {
      @Override
      public void close() {
        content = toByteArray();
      }
    };
  }

  @Override
  public InputStream openInputStream() throws IOException {
    if (content == null) {
      throw new FileNotFoundException(getName());
    }
    return new ByteArrayInputStream(content);
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
    if (content == null) {
      throw new FileNotFoundException(getName());
    }
    return new String(content, StandardCharsets.UTF_8);
  }
}
