package dev.lectern.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import dev.lectern.Code;
import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Mistake;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.resolve.Java;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The source of types and members, as the build compiles it. */
final class JavaSources {
  private static final Java.Source.Known NOTHING = new Java.Source.Known("", "", List.of());

  private final Elements elements;
  private final Built built;
  private final SourceFinder finder;
  private final Predicate<TypeElement> compiled;
  private final Map<String, SourceFinder.Search> searches = new HashMap<>();
  private final Map<String, SourceFile> files = new HashMap<>();
  private final SortedSet<Path> outside = new TreeSet<>();

  /** Sources that a finder finds, and which of them are compiled just now. */
  JavaSources(Elements elements, SourceFinder finder, Predicate<TypeElement> compiled) {
    this.elements = elements;
    this.built = new Built(elements);
    this.finder = finder;
    this.compiled = compiled;
  }

  /** The source of a top-level type that is compiled just now. */
  Optional<SourceFinder.Source> ofCompiled(TypeElement type) {
    return search(type).source();
  }

  private SourceFinder.Search search(TypeElement top) {
    return searches.computeIfAbsent(top.getQualifiedName().toString(), name -> finder.find(top));
  }

  /** The files that were shown and are not compiled just now. */
  SortedSet<Path> outside() {
    return outside;
  }

  /** The source of what is asked for. */
  Java.Source of(Part.JavaCode code) {
    Said<String> said = code.type();
    if (!said.resolved()) {
      return new Java.Source.Unknown();
    }
    TypeElement type = elements.getTypeElement(said.value());
    if (type == null) {
      return failed(
          Rule.BAD_VALUE,
          said.origin(),
          "\"" + said.value() + "\" is no class, so it has no source");
    }
    return Javac.find()
        .map(javac -> of(code, type, javac))
        .orElseGet(
            () ->
                failed(
                    Rule.SOURCE_UNAVAILABLE,
                    said.origin(),
                    "this Java comes without the compiler that reads source; use a JDK"));
  }

  private Java.Source of(Part.JavaCode code, TypeElement type, Javac javac) {
    TypeElement top = path(type).get(0);
    String name = top.getQualifiedName().toString();
    SourceFinder.Search search = search(top);
    if (search.source().isEmpty()) {
      return failed(
          Rule.SOURCE_UNAVAILABLE,
          code.type().origin(),
          "no source of "
              + name
              + " is found; looked in "
              + String.join(", ", search.looked())
              + whose(top));
    }
    SourceFinder.Source source = search.source().get();
    if (!compiled.test(type)) {
      outside.add(source.file());
    }
    SourceFile file =
        files.computeIfAbsent(
            name,
            any ->
                new SourceFile(
                    source.text(), javac.parse("Source", source.text(), Javac.ALL_SYNTAX)));
    List<String> names = path(type).stream().map(each -> each.getSimpleName().toString()).toList();
    Optional<ClassTree> tree = file.type(names);
    if (tree.isEmpty()) {
      return stale(code.type().origin(), source, String.join(".", names));
    }
    return code.member()
        .map(member -> member(code, member, type, new Members(file, tree.get()), file, source))
        .orElseGet(() -> show(code, file, List.of(tree.get())));
  }

  private Java.Source member(
      Part.JavaCode code,
      Said<String> said,
      TypeElement type,
      Members members,
      SourceFile file,
      SourceFinder.Source source) {
    Optional<MemberName> name = MemberName.read(said.value());
    if (!said.resolved()) {
      return new Java.Source.Unknown();
    }
    if (name.isEmpty()) {
      return failed(
          Rule.NO_SUCH_MEMBER,
          said.origin(),
          "\""
              + said.value()
              + "\" is no name of a member; write \"bar\", \"bar(int, String)\" or \"new\"");
    }
    List<Members.Member> named = members.named(name.get());
    if (named.size() != 1) {
      String inherited = named.isEmpty() ? built.inheritedFrom(type, name.get()) : "";
      return failed(
          Rule.NO_SUCH_MEMBER,
          said.origin(),
          inherited.isEmpty()
              ? members.trouble(name.get())
              : type.getSimpleName()
                  + " inherits \""
                  + name.get()
                  + "\" from "
                  + inherited
                  + "; write of = "
                  + inherited
                  + ".class");
    }
    if (!compiled.test(type) && !built.has(type, named.get(0).name())) {
      return stale(said.origin(), source, type.getSimpleName() + "." + named.get(0).name());
    }
    return show(code, file, named.get(0).trees());
  }

  private Java.Source show(Part.JavaCode code, SourceFile file, List<Tree> trees) {
    Extent extent = new Extent(file, trees);
    Optional<HiddenAnnotations.Range> part =
        switch (code.part().value()) {
          case BODY -> extent.body();
          case SIGNATURE -> Optional.of(extent.signature());
          default -> Optional.of(extent.declaration());
        };
    Java.Source.Known text =
        part.map(range -> cut(code, file, trees, extent, range)).orElse(NOTHING);
    return text.text().isEmpty()
        ? failed(Rule.BAD_VALUE, code.part().origin(), "there is nothing between braces to show")
        : text;
  }

  private Java.Source.Known cut(
      Part.JavaCode code,
      SourceFile file,
      List<Tree> trees,
      Extent extent,
      HiddenAnnotations.Range part) {
    boolean body = code.part().value() == Code.Part.BODY;
    HiddenAnnotations.Range range = code.javadoc() && !body ? extent.withJavadoc(part) : part;
    List<HiddenAnnotations.Range> leftOut =
        HiddenAnnotations.in(trees.get(0), file, name -> elements.getTypeElement(name) != null);
    return JavaCutter.cut(name(code), file.text(), range.start(), range.end(), leftOut);
  }

  private static String name(Part.JavaCode code) {
    String type = code.type().value().replaceFirst("^.*\\.", "");
    return type + code.member().map(member -> "." + member.value()).orElse("");
  }

  private String whose(TypeElement top) {
    ModuleElement module = elements.getModuleOf(top);
    boolean platform =
        module != null && module.getQualifiedName().toString().matches("(java|jdk)\\..*");
    return platform ? "; it is the JDK's own, of which a deck can show a copy in a file" : "";
  }

  /** What is shown has to be what was compiled. */
  private static Java.Source stale(Origin origin, SourceFinder.Source source, String missing) {
    return failed(
        Rule.SOURCE_UNAVAILABLE,
        origin,
        source.name()
            + " is not what was compiled, since only one of them has "
            + missing
            + "; compile its module again");
  }

  /** From the outermost type to this one. */
  private static List<TypeElement> path(TypeElement type) {
    List<TypeElement> path = new ArrayList<>(List.of(type));
    while (path.get(0).getEnclosingElement() instanceof TypeElement outer) {
      path.add(0, outer);
    }
    return path;
  }

  private static Java.Source failed(Rule rule, Origin origin, String message) {
    return new Java.Source.Failed(Mistake.of(rule, origin, message));
  }
}
