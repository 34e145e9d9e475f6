package dev.lectern.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Where the parts of a declaration stand in its source file. */
final class Extent {
  private static final Pattern COMMENT_AFTER = Pattern.compile("[ \\t]*//[^\\n]*");

  private final SourceFile file;
  private final List<Tree> trees;

  /** The extent of what trees together say. */
  Extent(SourceFile file, List<Tree> trees) {
    this.file = file;
    this.trees = trees;
  }

  /** All of it, with a comment behind it on its last line. */
  HiddenAnnotations.Range declaration() {
    Matcher comment = COMMENT_AFTER.matcher(file.text()).region(end(), file.text().length());
    return new HiddenAnnotations.Range(start(), comment.lookingAt() ? comment.end() : end());
  }

  /** What is before its body, or before its value. */
  HiddenAnnotations.Range signature() {
    int to = brace().orElseGet(this::valueOrEnd);
    return new HiddenAnnotations.Range(start(), to);
  }

  /** What is between its braces; nothing if it has none. */
  Optional<HiddenAnnotations.Range> body() {
    return brace()
        .map(
            open -> new HiddenAnnotations.Range(open + 1, file.text().lastIndexOf('}', end() - 1)));
  }

  /** The same from the Javadoc comment on, if there is one. */
  HiddenAnnotations.Range withJavadoc(HiddenAnnotations.Range range) {
    int from = range.start();
    List<MatchResult> comments = Tokens.comments(file.text());
    int below = from;
    boolean lines = false;
    for (int i = comments.size() - 1; i >= 0; i--) {
      MatchResult comment = comments.get(i);
      if (comment.end() > below) {
        continue;
      }
      boolean line = comment.group().startsWith("///");
      boolean block = comment.group().startsWith("/**") && !comment.group().equals("/**/");
      boolean adjacent = file.text().substring(comment.end(), below).isBlank();
      if (!adjacent || lines && !line) {
        break;
      }
      below = comment.start();
      if (line || block) {
        from = below;
        lines = line;
      }
      if (block) {
        break;
      }
    }
    return new HiddenAnnotations.Range(from, range.end());
  }

  private int start() {
    return trees.stream().mapToInt(file::start).min().orElseThrow();
  }

  private int end() {
    return trees.stream().mapToInt(file::end).max().orElseThrow();
  }

  private Optional<Integer> brace() {
    Tree tree = trees.get(0);
    if (tree instanceof MethodTree method) {
      return Optional.ofNullable(method.getBody()).map(file::start);
    } else if (tree instanceof ClassTree type) {
      return Optional.of(Tokens.find('{', file.text(), headerEnd(type)));
    } else if (tree instanceof VariableTree constant
        && constant.getInitializer() instanceof NewClassTree made
        && made.getClassBody() != null
        && file.start(constant.getType()) == file.start(made.getIdentifier())) {
      int arguments =
          made.getArguments().stream().mapToInt(file::end).max().orElse(file.start(made));
      return Optional.of(Tokens.find('{', file.text(), arguments));
    }
    return Optional.empty();
  }

  /** Braces may be in annotations, and a record's parameters may have some. */
  private int headerEnd(ClassTree type) {
    List<Tree> header = new ArrayList<>(type.getTypeParameters());
    header.add(type.getModifiers());
    header.add(type.getExtendsClause());
    header.addAll(type.getImplementsClause());
    header.addAll(type.getPermitsClause());
    if (type.getKind() == Tree.Kind.RECORD) {
      type.getMembers().stream().filter(Extent::isComponent).forEach(header::add);
    }
    header.removeIf(part -> part == null || file.start(part) < 0);
    return header.stream().mapToInt(file::end).max().orElse(file.start(type));
  }

  private static boolean isComponent(Tree member) {
    return member instanceof VariableTree variable && !isStatic(variable.getModifiers());
  }

  private static boolean isStatic(ModifiersTree modifiers) {
    return modifiers.getFlags().contains(Modifier.STATIC);
  }

  /** Without the equals sign or the semicolon. */
  private int valueOrEnd() {
    int to = end();
    if (trees.get(0) instanceof VariableTree field
        && trees.size() == 1
        && field.getInitializer() != null
        && file.start(field.getInitializer()) > file.end(field.getType())) {
      to = file.start(field.getInitializer());
    }
    String before = file.text().substring(start(), to);
    return start() + before.replaceFirst("\\s*[=;]?\\s*$", "").length();
  }
}
