package dev.lectern.processor.read;

import dev.lectern.processor.model.Names;
import dev.lectern.processor.model.Part;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads what {@code @Code} shows. */
final class CodeReader {
  private CodeReader() {}

  static Part.Listing listing(Attributes a) {
    return new Part.Listing(
        a.source("value"),
        java(a),
        new Part.Cut(a.given("region"), a.given("lines")),
        new Part.Snippet(a.flag("compile"), a.given("expect")),
        a.text("language"),
        a.texts("highlight"));
  }

  private static Optional<Part.JavaCode> java(Attributes a) {
    return a.values("of").stream()
        .filter(of -> of.value() instanceof DeclaredType)
        .findFirst()
        .map(
            of ->
                new Part.JavaCode(
                    of.map(type -> name((DeclaredType) type)),
                    a.given("member"),
                    Names.kebab(a.constant("part")),
                    a.flag("javadoc")));
  }

  private static String name(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }
}
