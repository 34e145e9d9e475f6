package dev.lectern.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.lectern.processor.syntax.SyntaxError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Finds out what a snippet can be: a file, classes, statements, members, a value. */
final class Readings {
  /** What the names of the classes around snippets start with. */
  static final String NAME = "LecternSnippet";

  private static final List<Tree.Kind> CALLS = List.of(Tree.Kind.EXPRESSION_STATEMENT);
  private static final String CONSTRUCTOR = "compiler.err.invalid.meth.decl.ret.type.req";

  private final Javac javac;
  private final List<String> options;
  private final String name;
  private final String home;
  private final String snippet;
  private final Iterator<Kind> kinds = List.of(Kind.values()).iterator();
  private final List<SyntaxError> errors = new ArrayList<>();

  /**
   * The readings of a snippet.
   *
   * @param options those of the compiler
   * @param name a name for a class around it that no other class has
   * @param home the package that it is in; empty: the unnamed one
   */
  Readings(Javac javac, List<String> options, String name, String home, String snippet) {
    this.javac = javac;
    this.options = options;
    this.name = name;
    this.home = home;
    this.snippet = snippet;
  }

  /** The next reading without an error, the likeliest first. */
  Optional<Wrapped> next() {
    while (kinds.hasNext()) {
      Optional<Wrapped> reading = read(new Wrapped(kinds.next(), name, home, snippet), true);
      if (reading.isPresent()) {
        return reading;
      }
    }
    return Optional.empty();
  }

  /** The error of the reading that gets farthest, which is most likely the one that is meant. */
  Optional<SyntaxError> error() {
    return errors.stream()
        .max(Comparator.comparingInt(SyntaxError::line).thenComparingInt(SyntaxError::column));
  }

  private Optional<Wrapped> read(Wrapped wrapped, boolean first) {
    Javac.Parsed parsed = javac.parse(name, wrapped.text(), options);
    if (parsed.errors().isEmpty()) {
      if (isWhole(wrapped, parsed)) {
        return Optional.of(wrapped);
      }
      errors.add(new SyntaxError(1, 1, "a brace closes more than is open"));
      return Optional.empty();
    }
    Javac.Error error = parsed.errors().get(0);
    if (first && wrapped.kind() == Kind.MEMBERS && error.code().equals(CONSTRUCTOR)) {
      String owner = wrapped.identifierAt(error.position());
      return read(Wrapped.members(name, home, snippet, owner), false);
    }
    errors.add(wrapped.error(error.position(), error.message()));
    return Optional.empty();
  }

  /** Whether the snippet is all of what it is taken for: braces in it may close too much. */
  private static boolean isWhole(Wrapped wrapped, Javac.Parsed parsed) {
    CompilationUnitTree unit = parsed.unit();
    List<? extends Tree> types = unit.getTypeDecls();
    if (wrapped.kind() == Kind.FILE) {
      return unit.getPackageName() != null || unit.getModule() != null;
    }
    return types.size() == 1
        && types.get(0) instanceof ClassTree type
        && type.getSimpleName().contentEquals(wrapped.name())
        && parsed.positions().getEndPosition(unit, type) == wrapped.text().length()
        && isWhole(wrapped.kind(), type.getMembers())
        && (!wrapped.hasOwner() || type.getMembers().size() == 1);
  }

  private static boolean isWhole(Kind kind, List<? extends Tree> members) {
    return switch (kind) {
      case TYPES -> members.stream().allMatch(ClassTree.class::isInstance);
      case STATEMENTS -> members.size() == 1;
      case FUNCTION -> statements(members).size() == 2;
      case EXPRESSION -> statements(members).size() == 1;
      case CALL -> statements(members).stream().map(Tree::getKind).toList().equals(CALLS);
      case ANNOTATIONS -> members.size() == 1 && members.get(0) instanceof ClassTree;
      default -> true;
    };
  }

  private static List<? extends Tree> statements(List<? extends Tree> members) {
    return members.size() == 1 && members.get(0) instanceof MethodTree method
        ? method.getBody().getStatements()
        : List.of();
  }
}
