package dev.lectern.maven.imports;

/** Why a deck cannot be taken over, in words for whoever asked for it. */
public final class ImportFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A failure with what was expected and where we looked. */
  public ImportFailure(String message) {
    super(message, null, false, false);
  }
}
