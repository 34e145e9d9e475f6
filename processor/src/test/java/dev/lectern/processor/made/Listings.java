package dev.lectern.processor.made;

import static dev.lectern.processor.made.Say.said;

import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Source;
import java.util.Optional;

/** Listings. */
public final class Listings {
  private static final Part.Cut WHOLE = new Part.Cut(Optional.empty(), Optional.empty());

  private Listings() {}

  /** Code that is given in place. */
  public static Part.Listing text(String text, String language, String... steps) {
    return listing(Say.text(text), WHOLE, language, steps);
  }

  /** A file. */
  public static Part.Listing file(String path, String... steps) {
    return listing(Say.file(path), WHOLE, "", steps);
  }

  /** A region of a file. */
  public static Part.Listing region(String path, String region, String... steps) {
    Part.Cut cut = new Part.Cut(Say.maybe(region), Optional.empty());
    return listing(Say.file(path), cut, "", steps);
  }

  /** Lines of a file. */
  public static Part.Listing lines(String path, String lines, String... steps) {
    Part.Cut cut = new Part.Cut(Optional.empty(), Say.maybe(lines));
    return listing(Say.file(path), cut, "", steps);
  }

  private static Part.Listing listing(
      Source source, Part.Cut cut, String language, String... steps) {
    Part.Snippet snippet = new Part.Snippet(said(false), Optional.empty(), "");
    return new Part.Listing(source, Optional.empty(), cut, snippet, said(language), Say.all(steps));
  }
}
