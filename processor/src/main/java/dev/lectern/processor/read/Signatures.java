package dev.lectern.processor.read;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Methods as an author writes them: {@code bar(int, String)}. */
final class Signatures {
  private Signatures() {}

  static String of(ExecutableElement method) {
    return method.getParameters().stream()
        .map(parameter -> name(parameter.asType()))
        .collect(Collectors.joining(", ", method.getSimpleName() + "(", ")"));
  }

  /** Simple names, without type arguments and annotations. */
  private static String name(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return name(array.getComponentType()) + "[]";
    } else if (type instanceof DeclaredType declared) {
      return declared.asElement().getSimpleName().toString();
    } else if (type instanceof TypeVariable variable) {
      return variable.asElement().getSimpleName().toString();
    }
    return type.getKind().name().toLowerCase(Locale.ROOT);
  }
}
