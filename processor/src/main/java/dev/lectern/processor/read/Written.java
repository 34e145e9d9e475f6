package dev.lectern.processor.read;

import dev.lectern.processor.model.Given;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/**
 * An annotation as it is written, in the terms of the compiler: which values the author gave, and
 * where, and the defaults of the others. {@link Attributes} has them in our terms.
 */
final class Written {
  private final Map<String, Node> given = new LinkedHashMap<>();
  private final Sources sources;
  private final AnnotationMirror mirror;
  private final Origin origin;

  /**
   * A value, its place, and what is in it.
   *
   * @param origin its place
   * @param value as javac models it
   * @param items the elements of an array; a single value is its own only element
   * @param nested what an annotation holds; null: it is none
   */
  record Node(Origin origin, Object value, List<Node> items, Written nested) {}

  /** What is written on an element. */
  Written(Sources sources, Element element, AnnotationMirror mirror) {
    this(sources, element, mirror, mirror, null, "@" + Mirrors.lecternName(mirror).orElse(""));
  }

  private Written(
      Sources sources,
      Element element,
      AnnotationMirror outer,
      AnnotationMirror mirror,
      AnnotationValue value,
      String path) {
    this.sources = sources;
    this.mirror = mirror;
    this.origin =
        new Origin(
            path, new SourcePlace(element, outer, mirror, value, sources.nextPlace(element)));
    for (var entry : mirror.getElementValues().entrySet()) {
      String name = entry.getKey().getSimpleName().toString();
      // The value of a nested annotation goes by the name of what it is the value of.
      boolean implied = value != null && name.equals("value");
      String child = implied ? path : path + "." + name;
      given.put(name, node(element, outer, entry.getValue(), child));
    }
  }

  private Node node(Element element, AnnotationMirror outer, AnnotationValue value, String path) {
    Object content = value.getValue();
    if (Said.UNRESOLVED.equals(content)) {
      sources.foundUnresolved();
    }
    if (content instanceof AnnotationMirror inner) {
      Written nested = new Written(sources, element, outer, inner, value, path);
      return new Node(nested.origin, inner, List.of(), nested);
    }
    int order = sources.nextPlace(element);
    Origin place = new Origin(path, new SourcePlace(element, outer, mirror, value, order));
    List<Node> items = new ArrayList<>();
    if (content instanceof List<?> list) {
      for (Object item : list) {
        String child = list.size() == 1 ? path : path + "[" + items.size() + "]";
        items.add(node(element, outer, (AnnotationValue) item, child));
      }
    }
    return new Node(place, content, items, null);
  }

  /** The annotation itself. */
  Origin origin() {
    return origin;
  }

  /** Where a value stands, or would stand. */
  Origin origin(String name) {
    Node node = given.get(name);
    return node != null ? node.origin() : new Origin(origin.path() + "." + name, origin.place());
  }

  /** Whether the author gave a value. */
  boolean has(String name) {
    return given.containsKey(name);
  }

  /** The names of the values that the author gave, in the order written. */
  List<String> names() {
    return List.copyOf(given.keySet());
  }

  /** A value, or its default. */
  Object content(String name) {
    Node node = given.get(name);
    return node != null ? node.value() : defaultOf(name);
  }

  /** The elements of an array that the author gave; a single value is its own only element. */
  List<Node> items(String name) {
    Node node = given.get(name);
    if (node == null) {
      return List.of();
    }
    return node.value() instanceof List ? node.items() : List.of(node);
  }

  /** What a value is if the author gives none. */
  Object defaultOf(String name) {
    Optional<Object> value = findDefault(name);
    if (value.isEmpty()) {
      // A value is missing that has no default; the compiler says so itself.
      sources.foundUnresolved();
    }
    return value.orElse(Said.UNRESOLVED);
  }

  /** What is said otherwise than by default, first here, then in the annotations within. */
  List<Given> otherwise() {
    Map<String, Origin> elements = new LinkedHashMap<>();
    List<Given> within = new ArrayList<>();
    given.forEach(
        (name, node) -> {
          Object value = Values.plain(node.value());
          if (!findDefault(name).map(Values::plain).filter(value::equals).isPresent()) {
            elements.put(name, node.origin());
          }
          for (Node item : items(name)) {
            if (item.nested() != null) {
              within.addAll(item.nested().otherwise());
            }
          }
        });
    List<Given> otherwise = new ArrayList<>();
    otherwise.add(new Given(Mirrors.lecternName(mirror).orElse(""), origin, elements));
    otherwise.addAll(within);
    return otherwise;
  }

  /** Notes what is beside a value that is enough alone. */
  void foundSurplus(Node node) {
    sources.foundSurplus(node.origin());
  }

  private Optional<Object> findDefault(String name) {
    for (ExecutableElement method :
        ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())) {
      if (method.getSimpleName().contentEquals(name) && method.getDefaultValue() != null) {
        return Optional.of(method.getDefaultValue().getValue());
      }
    }
    return Optional.empty();
  }
}
