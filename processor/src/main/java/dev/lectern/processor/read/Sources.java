package dev.lectern.processor.read;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Origin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The types whose source is in this compilation, and numbers for places in them, so that problems
 * can be told in source order. Compilers list root types in an order of their own; here files come
 * in the order in which they are first asked for, that is in the order of the talk.
 */
public final class Sources {
  private static final int PLACES_PER_TYPE = 100_000;

  private final Elements elements;
  private final Optional<Path> classOutput;
  private final TreeSet<String> roots = new TreeSet<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Origin> surplus = new ArrayList<>();
  private boolean unresolved;

  /** The sources of a compilation whose classes go to a folder; empty: it is in memory. */
  public Sources(Elements elements, Optional<Path> classOutput) {
    this.elements = elements;
    this.classOutput = classOutput;
  }

  /** Remembers the types of a round, by name: elements do not outlive their round. */
  public void add(Iterable<? extends Element> rootElements) {
    for (TypeElement type : ElementFilter.typesIn(List.copyOf(toList(rootElements)))) {
      roots.add(type.getQualifiedName().toString());
    }
  }

  /** Whether a type's source is in this compilation. */
  public boolean contains(TypeElement type) {
    return roots.contains(outermost(type).getQualifiedName().toString());
  }

  /** Whether the source of a top-level type of this name is in this compilation. */
  public boolean contains(String packageName, String simpleName) {
    return roots.contains(packageName.isEmpty() ? simpleName : packageName + "." + simpleName);
  }

  /** The top-level types of a package whose source is in this compilation. */
  public List<TypeElement> ofPackage(String packageName) {
    List<TypeElement> types = new ArrayList<>();
    for (String name : roots) {
      int dot = name.lastIndexOf('.');
      TypeElement type =
          packageName.equals(dot < 0 ? "" : name.substring(0, dot))
              ? elements.getTypeElement(name)
              : null;
      if (type != null) {
        types.add(type);
      }
    }
    return types;
  }

  /**
   * Whether a type that is not compiled just now was compiled to where classes go now: what an IDE
   * leaves out which compiles what changed alone.
   */
  boolean isCompiledBefore(TypeElement type) {
    String file = elements.getBinaryName(type).toString().replace('.', '/') + ".class";
    return classOutput.isEmpty() || Files.isRegularFile(classOutput.get().resolve(file));
  }

  /** The types that carry an annotation of Lectern's, outer ones first, in the order of names. */
  public List<TypeElement> annotatedWith(String annotation) {
    List<TypeElement> found = new ArrayList<>();
    eachType(
        type -> {
          if (Mirrors.find(type, annotation).isPresent()) {
            found.add(type);
          }
        });
    return found;
  }

  /** Visits all types, each before those nested in it. */
  public void eachType(Consumer<TypeElement> visitor) {
    for (String name : roots) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        visit(type, visitor);
      }
    }
  }

  private static void visit(TypeElement type, Consumer<TypeElement> visitor) {
    visitor.accept(type);
    for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
      visit(nested, visitor);
    }
  }

  /** A number for the next place on an element, larger than for those before it in the source. */
  int nextPlace(Element element) {
    TypeElement type = Mirrors.enclosingType(element);
    String name = type.getQualifiedName().toString();
    if (!ranks.containsKey(name)) {
      visit(outermost(type), each -> ranks.put(each.getQualifiedName().toString(), ranks.size()));
    }
    return ranks.get(name) * PLACES_PER_TYPE + places.merge(name, 1, Integer::sum);
  }

  /** The annotations of Lectern's on an element by simple name, in source order. */
  Map<String, Attributes> annotations(Element element) {
    Map<String, Attributes> annotations = new LinkedHashMap<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      Mirrors.lecternName(mirror)
          .ifPresent(name -> annotations.put(name, new Attributes(this, element, mirror)));
    }
    return annotations;
  }

  /** Notes a value beside another one, where there can be one at most. */
  void foundSurplus(Origin origin) {
    surplus.add(origin);
  }

  /** Adds the values that are too many. */
  public void checkSurplus(Report report) {
    surplus.forEach(
        origin -> report.add(Rule.BAD_VALUE, origin, "one value is enough; leave out this one"));
  }

  /** Notes that the compiler could not make out a value; it says so itself. */
  void foundUnresolved() {
    unresolved = true;
  }

  /** Whether a value was read that the compiler could not make out. */
  public boolean hasUnresolved() {
    return unresolved;
  }

  private static TypeElement outermost(TypeElement type) {
    TypeElement outer = type;
    while (outer.getEnclosingElement() instanceof TypeElement next) {
      outer = next;
    }
    return outer;
  }

  private static List<Element> toList(Iterable<? extends Element> elements) {
    List<Element> list = new ArrayList<>();
    elements.forEach(list::add);
    return list;
  }
}
