package dev.lectern.processor.javac;

import dev.lectern.processor.model.Part;
import dev.lectern.processor.resolve.Java;
import dev.lectern.processor.syntax.SyntaxError;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The Java of the compilation that runs the processor. Nothing is looked for, and no class of the
 * JDK's compiler loaded, before it is asked.
 */
public final class HostJava implements Java {
  private final ProcessingEnvironment environment;
  private final Predicate<TypeElement> compiled;
  private final Function<String, List<TypeElement>> ofPackage;
  private final Function<TypeElement, Optional<Path>> files;
  private final Optional<Path> classOutput;
  private JavaSources sources;
  private SnippetCompiler snippets;

  /**
   * The Java of a compilation.
   *
   * @param compiled whether a type is compiled just now
   * @param ofPackage the top-level types of a package that are compiled just now
   * @param files the source file of a type, if the compiler tells it
   * @param classOutput where classes go
   */
  public HostJava(
      ProcessingEnvironment environment,
      Predicate<TypeElement> compiled,
      Function<String, List<TypeElement>> ofPackage,
      Function<TypeElement, Optional<Path>> files,
      Optional<Path> classOutput) {
    this.environment = environment;
    this.compiled = compiled;
    this.ofPackage = ofPackage;
    this.files = files;
    this.classOutput = classOutput;
  }

  @Override
  public Source source(Part.JavaCode code) {
    return sources().of(code);
  }

  @Override
  public Optional<SyntaxError> mistake(String text) {
    return JavaSyntax.check(text);
  }

  private JavaSources sources() {
    if (sources == null) {
      ClassFiles classFiles = new ClassFiles(environment);
      Elements elements = environment.getElementUtils();
      SourceFinder finder = new SourceFinder(elements, files, classFiles, compiled, classOutput);
      sources = new JavaSources(elements, finder, compiled);
    }
    return sources;
  }

  @Override
  public Optional<List<Outcome>> compile(List<Snippet> all) {
    if (snippets == null) {
      snippets =
          new SnippetCompiler(
              environment,
              new ClassFiles(environment),
              new OwnSource(ofPackage, sources()::ofCompiled, classOutput));
    }
    return snippets.compile(all);
  }

  /** The files that are shown and not compiled just now. */
  public SortedSet<Path> outside() {
    return sources == null ? new TreeSet<>() : sources.outside();
  }
}
