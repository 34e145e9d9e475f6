package dev.lectern.processor.diagnostic;

import dev.lectern.Rule;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Said;

/**
 * Something wrong, found where it is known what in the Java source it comes from.
 *
 * @param origin where that was said
 * @param finding what is wrong
 */
public record Mistake(Origin origin, Finding finding) {
  /** What is wrong with a value. */
  public static Mistake of(Rule rule, Said<?> said, String message) {
    return of(rule, said.origin(), message);
  }

  /** What is wrong at a place. */
  public static Mistake of(Rule rule, Origin origin, String message) {
    return new Mistake(origin, new Finding(rule, message));
  }
}
