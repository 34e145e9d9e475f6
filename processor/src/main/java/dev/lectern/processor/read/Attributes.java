package dev.lectern.processor.read;

import dev.lectern.processor.model.Names;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Settings;
import dev.lectern.processor.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * An annotation: its values by name, each with its place. A value that the author left out has its
 * default and the place of the annotation.
 */
public final class Attributes {
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
  private record Node(Origin origin, Object value, List<Node> items, Attributes nested) {}

  Attributes(Sources sources, Element element, AnnotationMirror mirror) {
    this(sources, element, mirror, mirror, null, "@" + Mirrors.lecternName(mirror).orElse(""));
  }

  private Attributes(
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
      Attributes nested = new Attributes(sources, element, outer, inner, value, path);
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

  /** What is annotated, with this annotation or the one that it is a value of. */
  Element element() {
    return ((SourcePlace) origin.place()).element();
  }

  /** Whether it is the value of another annotation. */
  boolean isNested() {
    return ((SourcePlace) origin.place()).value() != null;
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

  Said<String> text(String name) {
    return said(name, String.class);
  }

  Said<Integer> number(String name) {
    return said(name, Integer.class);
  }

  /** A number that the author gave. */
  Optional<Said<Integer>> givenNumber(String name) {
    return has(name) ? Optional.of(number(name)) : Optional.empty();
  }

  Said<Double> decimal(String name) {
    return said(name, Double.class);
  }

  boolean flag(String name) {
    return saidFlag(name).value();
  }

  Said<Boolean> saidFlag(String name) {
    return said(name, Boolean.class);
  }

  /** Of elements that are named as these constants, those that are true. */
  <E extends Enum<E>> Set<E> flags(Set<E> all) {
    Set<E> flags = new TreeSet<>();
    for (E flag : all) {
      if (flag(Names.camel(flag.name()))) {
        flags.add(flag);
      }
    }
    return flags;
  }

  /** A text that the author gave, be it empty. */
  Optional<Said<String>> givenText(String name) {
    return has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  /** A number that the author gave. */
  Optional<Said<Double>> givenDecimal(String name) {
    return has(name) ? Optional.of(decimal(name)) : Optional.empty();
  }

  /** A text that is not the empty string. */
  Optional<Said<String>> given(String name) {
    return Optional.of(text(name)).filter(said -> !said.value().isEmpty());
  }

  /** What is given in place or by the name of a file. */
  Source source(String text) {
    return new Source(given(text), given("file"), origin);
  }

  List<Said<String>> texts(String name) {
    return items(name).stream()
        .map(node -> new Said<>(String.valueOf(node.value()), node.origin()))
        .toList();
  }

  List<Said<Integer>> numbers(String name) {
    return items(name).stream()
        .map(node -> new Said<>((Integer) node.value(), node.origin()))
        .toList();
  }

  /** Any values: class literals as types. */
  List<Said<Object>> values(String name) {
    return items(name).stream().map(node -> new Said<>(node.value(), node.origin())).toList();
  }

  List<Attributes> nested(String name) {
    return items(name).stream().filter(node -> node.nested() != null).map(Node::nested).toList();
  }

  /** An enum constant; another one if the compiler could not make it out. */
  <E extends Enum<E>> E constant(String name, E otherwise) {
    return Values.constant(content(name), otherwise.getDeclaringClass()).orElse(otherwise);
  }

  /** An enum constant with its place. */
  <E extends Enum<E>> Said<E> saidConstant(String name, E otherwise) {
    return new Said<>(constant(name, otherwise), origin(name));
  }

  /** Several enum constants, without those that the compiler could not make out. */
  <E extends Enum<E>> List<Said<E>> constants(String name, Class<E> type) {
    List<Said<E>> constants = new ArrayList<>();
    for (Node node : items(name)) {
      Values.constant(node.value(), type)
          .ifPresent(constant -> constants.add(new Said<>(constant, node.origin())));
    }
    return constants;
  }

  /** An enum constant that has no default: an array with at most one. */
  <E extends Enum<E>> Optional<E> optional(String name, Class<E> type) {
    List<E> constants = constants(name, type).stream().map(Said::value).toList();
    return constants.isEmpty() ? Optional.empty() : Optional.of(only(name, constants));
  }

  /** The only element of an array that stands for a value which can be left out. */
  <T> T only(String name, List<T> values) {
    items(name).stream().skip(1).forEach(more -> sources.foundSurplus(more.origin()));
    return values.get(0);
  }

  /** A value as it is in Java: enum constants by name. */
  Said<Object> plain(String name) {
    return new Said<>(Values.plain(content(name)), origin(name));
  }

  /** A default as it is in Java: enum constants by name. */
  Object plainDefault(String name) {
    return Values.plain(defaultOf(name));
  }

  /** Whether a value is an enum constant, or an array of such. */
  boolean isConstant(String name) {
    return items(name).stream().anyMatch(node -> node.value() instanceof VariableElement);
  }

  /** What the annotation says otherwise than its defaults, then those within it do. */
  List<Settings> settings() {
    Map<String, Said<Object>> values = new LinkedHashMap<>();
    List<Settings> within = new ArrayList<>();
    given.forEach(
        (name, node) -> {
          Object value = Values.plain(node.value());
          if (!findDefault(name).map(Values::plain).filter(value::equals).isPresent()) {
            values.put(name, new Said<>(value, node.origin()));
          }
          nested(name).forEach(inner -> within.addAll(inner.settings()));
        });
    List<Settings> settings = new ArrayList<>();
    settings.add(new Settings(Mirrors.lecternName(mirror).orElse(""), origin, values));
    settings.addAll(within);
    return settings;
  }

  /** A value of another type stands for one that the compiler could not make out. */
  private <T> Said<T> said(String name, Class<T> type) {
    Object content = content(name);
    return new Said<>(
        type.cast(type.isInstance(content) ? content : defaultOf(name)), origin(name));
  }

  private Object content(String name) {
    Node node = given.get(name);
    return node != null ? node.value() : defaultOf(name);
  }

  private List<Node> items(String name) {
    Node node = given.get(name);
    if (node == null) {
      return List.of();
    }
    return node.value() instanceof List ? node.items() : List.of(node);
  }

  private Object defaultOf(String name) {
    Optional<Object> value = findDefault(name);
    if (value.isEmpty()) {
      // A value is missing that has no default; the compiler says so itself.
      sources.foundUnresolved();
    }
    return value.orElse(Said.UNRESOLVED);
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
