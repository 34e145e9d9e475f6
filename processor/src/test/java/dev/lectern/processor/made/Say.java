package dev.lectern.processor.made;

import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Place;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Values as if they stood in source, each after the one before. */
public final class Say {
  private static final AtomicInteger PLACES = new AtomicInteger();

  private Say() {}

  private record Line(int order) implements Place {}

  /** A place of its own. */
  public static Origin origin() {
    return new Origin("@Made", new Line(PLACES.incrementAndGet()));
  }

  /** A value at a place of its own. */
  public static <T> Said<T> said(T value) {
    return new Said<>(value, origin());
  }

  /** One that need not be said. */
  public static <T> Optional<Said<T>> maybe(T value) {
    return Optional.of(said(value));
  }

  /** Values, one after the other. */
  @SafeVarargs
  public static <T> List<Said<T>> all(T... values) {
    List<Said<T>> all = new ArrayList<>();
    for (T value : values) {
      all.add(said(value));
    }
    return all;
  }

  /** A text in place. */
  public static Source text(String text) {
    return Source.of(said(text));
  }

  /** A text in a file. */
  public static Source file(String path) {
    return Source.ofFile(said(path));
  }
}
