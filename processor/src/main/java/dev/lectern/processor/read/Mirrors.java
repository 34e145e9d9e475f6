package dev.lectern.processor.read;

import dev.lectern.Deck;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Questions to annotations. */
final class Mirrors {
  private static final String PACKAGE = Deck.class.getPackageName();

  private Mirrors() {}

  /** The simple name of an annotation, if it is one of ours. */
  static Optional<String> lecternName(AnnotationMirror mirror) {
    Element annotation = mirror.getAnnotationType().asElement();
    boolean ours =
        annotation.getEnclosingElement() instanceof PackageElement home
            && home.getQualifiedName().contentEquals(PACKAGE);
    return ours ? Optional.of(annotation.getSimpleName().toString()) : Optional.empty();
  }

  /** An element's annotation of ours by its simple name. */
  static Optional<AnnotationMirror> find(Element element, String name) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (lecternName(mirror).filter(name::equals).isPresent()) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  /** The type that an element is, or is a member of. */
  static TypeElement enclosingType(Element element) {
    Element type = element;
    while (!(type instanceof TypeElement)) {
      type = type.getEnclosingElement();
    }
    return (TypeElement) type;
  }

  /** A type's name within its package: {@code Talk.Cache}. */
  static String nestedName(TypeElement type) {
    String own = type.getSimpleName().toString();
    return type.getEnclosingElement() instanceof TypeElement outer
        ? nestedName(outer) + "." + own
        : own;
  }

  /** The name of the package that an element is in. */
  static String home(Element element) {
    Element home = element;
    while (!(home instanceof PackageElement)) {
      home = home.getEnclosingElement();
    }
    return ((PackageElement) home).getQualifiedName().toString();
  }
}
