package dev.lectern.maven.imports.rules;

import dev.lectern.maven.imports.model.Piece;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Knows one kind of element. */
interface Rule {
  /** What an element becomes, or nothing if it is of another kind. */
  Optional<List<Piece>> apply(Element element, Blocks blocks);
}
