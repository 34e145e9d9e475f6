package dev.lectern.processor.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be read, without the absolute path that exceptions carry. */
public final class Reasons {
  private Reasons() {}

  /** The reason in a few words. */
  public static String of(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "it is gone";
    }
    boolean loop =
        e instanceof FileSystemLoopException
            || String.valueOf(e.getMessage()).contains("Too many levels of symbolic links");
    return loop
        ? "its links lead in a circle"
        : "the system refuses (" + e.getClass().getSimpleName() + ")";
  }
}
