package dev.lectern.processor.javac;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What the compiler knows of the members of types, whose source may say something else. */
final class Built {
  private final Elements elements;

  Built(Elements elements) {
    this.elements = elements;
  }

  /** Whether a type was compiled with a member. */
  boolean has(TypeElement type, MemberName name) {
    return type.getEnclosedElements().stream().anyMatch(member -> is(member, name));
  }

  /** The simple name of the type that a member comes from; empty: it comes from none. */
  String inheritedFrom(TypeElement type, MemberName name) {
    for (Element member : elements.getAllMembers(type)) {
      Element owner = member.getEnclosingElement();
      if (!owner.equals(type) && member.getKind() != ElementKind.CONSTRUCTOR && is(member, name)) {
        return owner.getSimpleName().toString();
      }
    }
    return "";
  }

  private static boolean is(Element member, MemberName name) {
    boolean constructor = member.getKind() == ElementKind.CONSTRUCTOR;
    String own = constructor ? MemberName.CONSTRUCTOR : member.getSimpleName().toString();
    return own.equals(name.name())
        && (name.types().isEmpty()
            || member instanceof ExecutableElement method
                && method.getParameters().size() == name.types().get().size());
  }
}
