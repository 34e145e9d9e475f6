package dev.lectern.processor.read;

import dev.lectern.Code;
import dev.lectern.processor.model.DiffBlock;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what {@code @Code} shows. */
final class CodeReader {
  private static final List<String> OTHERS = List.of("value", "file", "of", "member");

  /** What code has as a block of its own, and not as a side of a diff. */
  private static final List<String> OF_A_BLOCK =
      List.of("highlight", "lineNumbers", "numbering", "caption", "fragment");

  private CodeReader() {}

  static Part.Listing listing(Attributes a) {
    return new Part.Listing(
        a.source("value"),
        type(a).map(type -> java(a, type, a.given("member"))).or(() -> ownMethod(a)),
        new Part.Cut(a.given("region"), a.given("lines")),
        new Part.Snippet(a.saidFlag("compile"), a.given("expect"), Mirrors.home(a.element())),
        a.text("language"),
        a.texts("highlight"));
  }

  static DiffBlock diff(Attributes a) {
    Attributes from = a.nested("from").get(0);
    Attributes to = a.nested("to").get(0);
    return new DiffBlock(
        a.origin(),
        listing(from),
        listing(to),
        a.number("context"),
        a.given("caption"),
        Stream.of(from, to).flatMap(CodeReader::idle).toList());
  }

  private static Stream<Said<String>> idle(Attributes side) {
    return side.names().stream()
        .filter(OF_A_BLOCK::contains)
        .map(name -> new Said<>(name, side.origin(name)));
  }

  /** The type that is named; what is no type at all is void, which stands for none. */
  private static Optional<Said<String>> type(Attributes a) {
    return a.values("of").stream()
        .findFirst()
        .filter(of -> !of.value().toString().equals("void"))
        .map(of -> of.map(CodeReader::name));
  }

  /** A method that says nothing else shows itself. */
  private static Optional<Part.JavaCode> ownMethod(Attributes a) {
    boolean own =
        !a.isNested()
            && a.element().getKind() == ElementKind.METHOD
            && OTHERS.stream().noneMatch(a::has);
    if (!own) {
      return Optional.empty();
    }
    String type = Mirrors.enclosingType(a.element()).getQualifiedName().toString();
    String method = Signatures.of((ExecutableElement) a.element());
    return Optional.of(
        java(a, new Said<>(type, a.origin()), Optional.of(new Said<>(method, a.origin()))));
  }

  private static Part.JavaCode java(
      Attributes a, Said<String> type, Optional<Said<String>> member) {
    return new Part.JavaCode(
        type, member, a.saidConstant("part", Code.Part.DECLARATION), a.flag("javadoc"));
  }

  /** What is no class keeps the name that it has in Java; it has no source. */
  private static String name(Object value) {
    if (!(value instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR) {
      return Said.UNRESOLVED;
    }
    return type instanceof DeclaredType declared
        ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
        : type.toString();
  }
}
