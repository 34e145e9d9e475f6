package dev.lectern.processor.host;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * Finds the file that a type was read from. No way does on every compiler: {@code
 * Elements.getFileObjectOf} came with JDK 18, {@code Trees} is javac's alone and hidden by some
 * build tools, and a source path is not always given.
 */
public final class SourceLocator {
  private final ProcessingEnvironment environment;

  /** A locator on the compiler that runs. */
  public SourceLocator(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /** The source file of a top-level type, if it is in the file system and can be told. */
  public Optional<Path> find(TypeElement type) {
    return byElements(type)
        .filter(SourceLocator::isSource)
        .or(() -> byTrees(type))
        .or(() -> bySourcePath(type))
        .flatMap(SourceLocator::path);
  }

  private Optional<URI> byElements(TypeElement type) {
    try {
      Method method = Elements.class.getMethod("getFileObjectOf", Element.class);
      FileObject file = (FileObject) method.invoke(environment.getElementUtils(), type);
      return Optional.ofNullable(file).map(FileObject::toUri);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      return Optional.empty();
    }
  }

  private Optional<URI> byTrees(TypeElement type) {
    try {
      TreePath path = Trees.instance(environment).getPath(type);
      return Optional.ofNullable(path)
          .map(found -> found.getCompilationUnit().getSourceFile().toUri());
    } catch (IllegalArgumentException | LinkageError e) {
      // Not javac, or a build tool stands before it.
      return Optional.empty();
    }
  }

  private Optional<URI> bySourcePath(TypeElement type) {
    try {
      String home = environment.getElementUtils().getPackageOf(type).getQualifiedName().toString();
      return Optional.of(
          environment
              .getFiler()
              .getResource(StandardLocation.SOURCE_PATH, home, type.getSimpleName() + ".java")
              .toUri());
    } catch (IOException | IllegalArgumentException e) {
      // ECJ throws IllegalArgumentException if it was given no source path.
      return Optional.empty();
    }
  }

  /** A type that is not compiled just now is told by its class file. */
  private static boolean isSource(URI uri) {
    return uri.toString().endsWith(JavaFileObject.Kind.SOURCE.extension);
  }

  private static Optional<Path> path(URI uri) {
    return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
  }
}
