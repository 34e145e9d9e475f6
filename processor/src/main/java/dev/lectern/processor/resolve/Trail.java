package dev.lectern.processor.resolve;

import dev.lectern.processor.model.Origin;
import dev.lectern.processor.source.Reference;
import dev.lectern.processor.source.Reference.Kind;
import java.util.List;
import java.util.Set;

/**
 * A file on the way that a {@link Walk} takes, and how it came there.
 *
 * @param origin the value in the source that led here at first
 * @param file the file's path; "": the deck's own page
 * @param from the file that refers to it; null: a value in the source does
 * @param inlined whether it becomes part of a page that is embedded, see {@link SelfContained}
 * @param styles whether all files up to here are stylesheets of the deck's page
 * @param references what it refers to
 */
record Trail(
    Origin origin,
    String file,
    Trail from,
    boolean inlined,
    boolean styles,
    List<Reference> references) {
  /** What a page leads to, as opposed to what it is made of. */
  static final Set<Kind> NAVIGATION = Set.of(Kind.LINK, Kind.PAGE);

  /** The way from a value in the source whose text becomes part of the deck's page. */
  static Trail start(Origin origin, List<Reference> references) {
    return new Trail(origin, "", null, false, true, references);
  }

  /** The way on to a file that this one refers to. */
  Trail to(String next, boolean inlinedThere, List<Reference> nextReferences) {
    boolean stylesThere = styles && Contents.isStylesheet(next);
    return new Trail(origin, next, this, inlinedThere, stylesThere, nextReferences);
  }

  /** Whether what is referred to here becomes part of a page that is embedded. */
  boolean inlines(Kind kind) {
    return inlined || Contents.isPage(file) && !NAVIGATION.contains(kind);
  }

  /** Whether the way came through a file already: files may refer to each other in a circle. */
  boolean cameThrough(String path) {
    for (Trail each = this; each != null; each = each.from) {
      if (each.file.equals(path)) {
        return true;
      }
    }
    return false;
  }
}
