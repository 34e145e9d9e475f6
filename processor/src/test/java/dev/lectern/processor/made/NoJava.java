package dev.lectern.processor.made;

import dev.lectern.processor.model.Part;
import dev.lectern.processor.resolve.Java;
import dev.lectern.processor.syntax.SyntaxError;
import java.util.List;
import java.util.Optional;

/** A Java that has neither sources nor a compiler. */
final class NoJava implements Java {
  @Override
  public Source source(Part.JavaCode code) {
    return new Source.Unknown();
  }

  @Override
  public Optional<SyntaxError> mistake(String text) {
    return Optional.empty();
  }

  @Override
  public Optional<List<Outcome>> compile(List<Snippet> snippets) {
    return Optional.empty();
  }
}
