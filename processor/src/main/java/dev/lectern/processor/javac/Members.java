package dev.lectern.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.lectern.processor.diagnostic.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The members of a type as they are written in its source. */
final class Members {
  private static final int MOST_LISTED = 12;

  private final String type;
  private final List<Member> all = new ArrayList<>();

  /**
   * A member.
   *
   * @param name its name; methods and constructors have the types of their parameters
   * @param trees where it is written; fields that share their type are shown together
   */
  record Member(MemberName name, List<Tree> trees) {}

  Members(SourceFile file, ClassTree type) {
    this.type = type.getSimpleName().toString();
    List<? extends Tree> trees = type.getMembers();
    for (Tree tree : trees) {
      if (tree instanceof MethodTree method) {
        all.add(new Member(name(method, file), List.of(method)));
      } else if (tree instanceof VariableTree field) {
        List<Tree> together =
            trees.stream()
                .filter(VariableTree.class::isInstance)
                .filter(other -> file.start(other) == file.start(field))
                .<Tree>map(other -> other)
                .toList();
        all.add(new Member(name(field.getName()), together));
      } else if (tree instanceof ClassTree nested) {
        all.add(new Member(name(nested.getSimpleName()), List.of(nested)));
      }
    }
  }

  private static MemberName name(CharSequence name) {
    return new MemberName(name.toString(), Optional.empty());
  }

  private static MemberName name(MethodTree method, SourceFile file) {
    boolean constructor = method.getName().contentEquals("<init>");
    List<String> types =
        method.getParameters().stream()
            .map(parameter -> MemberName.plain(file.written(parameter.getType())))
            .toList();
    return new MemberName(
        constructor ? MemberName.CONSTRUCTOR : method.getName().toString(), Optional.of(types));
  }

  /** The members that a name may mean: one, if it is clear. */
  List<Member> named(MemberName name) {
    List<Member> named =
        all.stream().filter(each -> each.name().name().equals(name.name())).toList();
    if (name.types().isPresent()) {
      return named.stream().filter(each -> each.name().types().equals(name.types())).toList();
    }
    // Without parentheses it is a field or a type, where there is one.
    List<Member> plain = named.stream().filter(each -> each.name().types().isEmpty()).toList();
    return plain.isEmpty() ? named : plain.subList(0, 1);
  }

  /** Why a name does not mean exactly one member, and what to write. */
  String trouble(MemberName name) {
    List<Member> named = named(name);
    if (named.size() > 1) {
      return type
          + " has "
          + named.size()
          + " members \""
          + name
          + "\"; write "
          + labels(named, " or ");
    }
    String none = type + " has no member \"" + name + "\"";
    List<Member> others = named(new MemberName(name.name(), Optional.empty()));
    if (!others.isEmpty()) {
      return none + "; write " + labels(others, " or ");
    }
    Set<String> names = new LinkedHashSet<>();
    all.forEach(each -> names.add(each.name().name()));
    List<String> near = Suggestions.nearest(name.name(), names);
    List<Member> meant = all.stream().filter(each -> near.contains(each.name().name())).toList();
    if (!meant.isEmpty()) {
      return none + "; did you mean " + labels(meant, " or ") + "?";
    }
    return none + (all.isEmpty() ? ", nor any other" : "; it has " + labels(all, ", "));
  }

  private String labels(List<Member> members, String separator) {
    List<String> labels = members.stream().map(this::label).distinct().toList();
    String listed =
        labels.stream()
            .limit(MOST_LISTED)
            .map(label -> "\"" + label + "\"")
            .collect(Collectors.joining(separator));
    int more = labels.size() - MOST_LISTED;
    return more > 0 ? listed + " and " + more + " more" : listed;
  }

  /** The shortest name that is clear. */
  private String label(Member member) {
    MemberName plain = name(member.name().name());
    return named(plain).equals(List.of(member)) ? plain.toString() : member.name().toString();
  }
}
