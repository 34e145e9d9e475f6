package dev.lectern.processor.read;

import dev.lectern.processor.markup.JavadocText;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Source;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what the speaker sees: {@code @Notes}, else the slide's Javadoc. */
public final class NotesReader {
  private final Elements elements;
  private final Optional<Method> commentKind;

  /** A reader that asks the compiler for Javadoc. */
  public NotesReader(Elements elements) {
    this.elements = elements;
    this.commentKind = commentKind();
  }

  Optional<Source> read(TypeElement type, Map<String, Attributes> annotations, Origin slide) {
    Attributes notes = annotations.get("Notes");
    if (notes != null) {
      return Optional.of(notes.source("value"));
    }
    return Optional.ofNullable(elements.getDocComment(type))
        .filter(comment -> isTraditional(type))
        .map(JavadocText::toMarkdown)
        .filter(text -> !text.isBlank())
        .map(text -> Source.of(new Said<>(text, new Origin("Javadoc", slide.place()))));
  }

  /**
   * Whether a comment is a {@code /**} one. Compilers before 23 take no other for Javadoc; later
   * ones take {@code ///} too, and a deck must not depend on the compiler.
   */
  private boolean isTraditional(Element element) {
    if (commentKind.isEmpty()) {
      return true;
    }
    try {
      Object kind = commentKind.get().invoke(elements, element);
      return kind == null || !kind.toString().equals("END_OF_LINE");
    } catch (IllegalAccessException | InvocationTargetException e) {
      return true;
    }
  }

  private static Optional<Method> commentKind() {
    try {
      return Optional.of(Elements.class.getMethod("getDocCommentKind", Element.class));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }
}
