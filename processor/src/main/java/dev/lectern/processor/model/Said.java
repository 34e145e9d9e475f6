package dev.lectern.processor.model;

import java.util.function.Function;

/**
 * A value and where it was said.
 *
 * @param value the value
 * @param origin where it was said
 */
public record Said<T>(T value, Origin origin) {
  /** What compilers give for a constant that does not exist; they report it themselves. */
  public static final String UNRESOLVED = "<error>";

  /** Whether the value is known; one that is not gets no message of ours. */
  public boolean resolved() {
    return !UNRESOLVED.equals(value);
  }

  /** Another value that was said at the same place. */
  public <R> Said<R> map(Function<T, R> change) {
    return new Said<>(change.apply(value), origin);
  }
}
