package dev.lectern.processor.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.lectern.Deck;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The annotations that are for Lectern or the compiler and not for the audience. */
final class HiddenAnnotations extends TreeScanner<Void, Void> {
  private static final String OURS = Deck.class.getPackageName() + ".";
  private static final Set<String> OF_THE_COMPILER =
      Set.of("SuppressWarnings", "java.lang.SuppressWarnings");

  private final SourceFile file;
  private final Predicate<String> isType;
  private final List<Range> ranges = new ArrayList<>();

  /**
   * A piece of the text.
   *
   * @param start its first character
   * @param end the one after its last
   */
  record Range(int start, int end) {}

  private HiddenAnnotations(SourceFile file, Predicate<String> isType) {
    this.file = file;
    this.isType = isType;
  }

  /** Where such annotations stand in a part of a file; {@code isType} knows what there is. */
  static List<Range> in(Tree tree, SourceFile file, Predicate<String> isType) {
    HiddenAnnotations scanner = new HiddenAnnotations(file, isType);
    scanner.scan(tree, null);
    return scanner.ranges;
  }

  @Override
  public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
    String name = annotation.getAnnotationType().toString();
    if (OF_THE_COMPILER.contains(name) || isOurs(name)) {
      ranges.add(new Range(file.start(annotation), file.end(annotation)));
    }
    return null;
  }

  private boolean isOurs(String name) {
    if (name.indexOf('.') >= 0) {
      return name.startsWith(OURS);
    }
    boolean everything = false;
    for (ImportTree imported : file.unit().getImports()) {
      String what = imported.getQualifiedIdentifier().toString();
      if (what.endsWith("." + name)) {
        return what.equals(OURS + name);
      }
      everything |= what.equals(OURS + "*");
    }
    Tree home = file.unit().getPackageName();
    return (everything || home != null && (home + ".").equals(OURS)) && isType.test(OURS + name);
  }
}
