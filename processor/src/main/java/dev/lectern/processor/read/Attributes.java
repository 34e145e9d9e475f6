package dev.lectern.processor.read;

import dev.lectern.processor.model.Given;
import dev.lectern.processor.model.Names;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/**
 * An annotation: its values by name, each with its place. A value that the author left out has its
 * default and the place of the annotation.
 */
public final class Attributes {
  private final Written written;

  Attributes(Sources sources, Element element, AnnotationMirror mirror) {
    this(new Written(sources, element, mirror));
  }

  private Attributes(Written written) {
    this.written = written;
  }

  /** The annotation itself. */
  Origin origin() {
    return written.origin();
  }

  /** What is annotated, with this annotation or the one that it is a value of. */
  Element element() {
    return ((SourcePlace) origin().place()).element();
  }

  /** Whether it is the value of another annotation. */
  boolean isNested() {
    return ((SourcePlace) origin().place()).value() != null;
  }

  /** Where a value stands, or would stand. */
  Origin origin(String name) {
    return written.origin(name);
  }

  /** Whether the author gave a value. */
  boolean has(String name) {
    return written.has(name);
  }

  /** The names of the values that the author gave, in the order written. */
  List<String> names() {
    return written.names();
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
    return new Source(given(text), given("file"), origin());
  }

  List<Said<String>> texts(String name) {
    return written.items(name).stream()
        .map(node -> new Said<>(String.valueOf(node.value()), node.origin()))
        .toList();
  }

  List<Said<Integer>> numbers(String name) {
    return written.items(name).stream()
        .map(node -> new Said<>((Integer) node.value(), node.origin()))
        .toList();
  }

  /** Any values: class literals as types. */
  List<Said<Object>> values(String name) {
    return written.items(name).stream()
        .map(node -> new Said<>(node.value(), node.origin()))
        .toList();
  }

  List<Attributes> nested(String name) {
    return written.items(name).stream()
        .filter(node -> node.nested() != null)
        .map(node -> new Attributes(node.nested()))
        .toList();
  }

  /** An enum constant; another one if the compiler could not make it out. */
  <E extends Enum<E>> E constant(String name, E otherwise) {
    return Values.constant(written.content(name), otherwise.getDeclaringClass()).orElse(otherwise);
  }

  /** An enum constant with its place. */
  <E extends Enum<E>> Said<E> saidConstant(String name, E otherwise) {
    return new Said<>(constant(name, otherwise), origin(name));
  }

  /** Several enum constants, without those that the compiler could not make out. */
  <E extends Enum<E>> List<Said<E>> constants(String name, Class<E> type) {
    List<Said<E>> constants = new ArrayList<>();
    for (Written.Node node : written.items(name)) {
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
    written.items(name).stream().skip(1).forEach(written::foundSurplus);
    return values.get(0);
  }

  /** A value as it is in Java: enum constants by name. */
  Said<Object> plain(String name) {
    return new Said<>(Values.plain(written.content(name)), origin(name));
  }

  /** A default as it is in Java: enum constants by name. */
  Object plainDefault(String name) {
    return Values.plain(written.defaultOf(name));
  }

  /** Whether a value is an enum constant, or an array of such. */
  boolean isConstant(String name) {
    return written.items(name).stream().anyMatch(node -> node.value() instanceof VariableElement);
  }

  /** What is said otherwise than by default, first here, then in the annotations within. */
  List<Given> otherwise() {
    return written.otherwise();
  }

  /** A value of another type stands for one that the compiler could not make out. */
  private <T> Said<T> said(String name, Class<T> type) {
    Object content = written.content(name);
    return new Said<>(
        type.cast(type.isInstance(content) ? content : written.defaultOf(name)), origin(name));
  }
}
