package dev.lectern.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Optional;

/**
 * A source file of Java and its tree.
 *
 * @param text with {@code \n} line ends
 * @param parsed its tree
 */
record SourceFile(String text, Javac.Parsed parsed) {
  CompilationUnitTree unit() {
    return parsed.unit();
  }

  /** Where a part starts; negative: it is not written. */
  int start(Tree tree) {
    return (int) parsed.positions().getStartPosition(unit(), tree);
  }

  /** Where a part ends; negative: it is not written. */
  int end(Tree tree) {
    return (int) parsed.positions().getEndPosition(unit(), tree);
  }

  /** What is written for a part. */
  String written(Tree tree) {
    return text.substring(start(tree), end(tree));
  }

  /** A type by the names from the outermost to itself. */
  Optional<ClassTree> type(List<String> names) {
    List<? extends Tree> trees = unit().getTypeDecls();
    Optional<ClassTree> found = Optional.empty();
    for (String name : names) {
      found =
          trees.stream()
              .filter(ClassTree.class::isInstance)
              .map(ClassTree.class::cast)
              .filter(type -> type.getSimpleName().contentEquals(name))
              .findFirst();
      trees = found.<List<? extends Tree>>map(ClassTree::getMembers).orElse(List.of());
    }
    return found;
  }
}
