package dev.lectern.maven.imports.prepare;

/** The name of a deck's class. */
public final class ClassNames {
  private ClassNames() {}

  /** A name from a text, or another one if the text has no letters. */
  public static String of(String text, String otherwise) {
    String name = Names.pascal(text);
    return name.isEmpty() ? otherwise : Names.free(name);
  }
}
