package dev.lectern.processor.emit;

import dev.lectern.processor.source.Reasons;
import java.io.IOException;

/** A file that could be read when it was checked, and cannot be now; its message says so. */
public final class VanishedFile extends IOException {
  private static final long serialVersionUID = 1L;

  VanishedFile(String path, IOException cause) {
    super("\"" + path + "\" cannot be read any more: " + Reasons.of(cause), cause);
  }
}
