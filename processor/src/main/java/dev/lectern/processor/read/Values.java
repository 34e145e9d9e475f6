package dev.lectern.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;

/** Values of annotations, as the compiler models them, in Java's own terms. */
final class Values {
  private Values() {}

  /** A value as it is in Java: enum constants by name, arrays as lists. */
  static Object plain(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(item -> plain(((AnnotationValue) item).getValue())).toList();
    }
    return value instanceof VariableElement ? constantName(value) : value;
  }

  /** An enum constant; nothing if it is none, or one that another version of ours has. */
  static <E extends Enum<E>> Optional<E> constant(Object value, Class<E> type) {
    String name = constantName(value);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  /** An enum constant of a type that may be none. */
  static Optional<Enum<?>> anyConstant(Object value, Class<?> type) {
    String name = constantName(value);
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        if (constant instanceof Enum<?> known && known.name().equals(name)) {
          return Optional.of(known);
        }
      }
    }
    return Optional.empty();
  }

  /** The name of an enum constant; empty if it is none. */
  static String constantName(Object value) {
    return value instanceof VariableElement constant ? constant.getSimpleName().toString() : "";
  }
}
