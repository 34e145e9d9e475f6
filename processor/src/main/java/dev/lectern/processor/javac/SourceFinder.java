package dev.lectern.processor.javac;

import dev.lectern.processor.source.Shown;
import dev.lectern.processor.source.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;

/**
 * Finds the source of a type: what the compiler reads, or what lies where build tools keep the
 * source of a class file.
 */
final class SourceFinder {
  /**
   * javac writes {@code jar:file:/a.jar!/B.class}, Eclipse's compiler {@code JAR:/a.jar!B.class}.
   */
  private static final Pattern IN_JAR = Pattern.compile("(?i)jar:(?:file:)?(.*?\\.jar)!.*");

  private final Elements elements;
  private final Function<TypeElement, Optional<Path>> files;
  private final ClassFiles classFiles;
  private final Predicate<TypeElement> compiled;
  private final Optional<Path> classOutput;

  /**
   * Source that was found.
   *
   * @param text the source
   * @param file the file that it is in, a jar too
   * @param name how messages name it
   */
  record Source(String text, Path file, String name) {}

  /**
   * What came of a search.
   *
   * @param source the source
   * @param looked where it is not
   */
  record Search(Optional<Source> source, Set<String> looked) {}

  /**
   * A finder.
   *
   * @param files the source file of a type, if the compiler tells it
   * @param compiled whether a type is compiled just now
   * @param classOutput where its class file will be
   */
  SourceFinder(
      Elements elements,
      Function<TypeElement, Optional<Path>> files,
      ClassFiles classFiles,
      Predicate<TypeElement> compiled,
      Optional<Path> classOutput) {
    this.elements = elements;
    this.files = files;
    this.classFiles = classFiles;
    this.compiled = compiled;
    this.classOutput = classOutput;
  }

  /** Looks for the source of a top-level type. */
  Search find(TypeElement type) {
    String home = elements.getPackageOf(type).getQualifiedName().toString().replace('.', '/');
    String path = (home.isEmpty() ? "" : home + "/") + type.getSimpleName() + ".java";
    Set<String> looked = new LinkedHashSet<>();
    Optional<Source> known = files.apply(type).flatMap(file -> read(file, looked));
    if (known.isPresent()) {
      return new Search(known, looked);
    }
    looked.add("the source path");
    Optional<Source> found =
        compiled.test(type)
            ? classOutput.flatMap(folder -> near(folder, path, type, looked))
            : classFiles.of(type).flatMap(file -> beside(file, path, type, looked));
    return new Search(found, looked);
  }

  private Optional<Source> beside(
      FileObject classFile, String path, TypeElement type, Set<String> looked) {
    URI uri = classFile.toUri();
    if ("file".equals(uri.getScheme())) {
      Path folder = Path.of(uri);
      for (int i = 0; i < path.split("/").length; i++) {
        folder = folder.getParent();
      }
      return near(folder, path, type, looked);
    }
    Matcher inJar = IN_JAR.matcher(uri.toString());
    if (!inJar.matches()) {
      return Optional.empty();
    }
    Path jar = Path.of(URI.create("file:" + inJar.group(1)));
    return inJar(jar, path, looked).or(() -> near(jar, path, type, looked));
  }

  private static Optional<Source> inJar(Path jar, String path, Set<String> looked) {
    for (Path sources : SourceRoots.jars(jar)) {
      try (ZipFile zip = new ZipFile(sources.toFile())) {
        ZipEntry entry = zip.getEntry(path);
        if (entry != null) {
          try (InputStream in = zip.getInputStream(entry)) {
            String name = Shown.path(sources) + "!/" + path;
            return text(in.readAllBytes(), name, looked)
                .map(text -> new Source(text, sources, name));
          }
        }
      } catch (IOException e) {
        looked.add(Shown.path(sources) + ", which is damaged");
      }
    }
    looked.add(Shown.path(SourceRoots.jar(jar)));
    return Optional.empty();
  }

  private static Optional<Source> near(
      Path classes, String path, TypeElement type, Set<String> looked) {
    List<Path> roots = SourceRoots.of(classes);
    for (Path root : roots) {
      Path file = root.resolve(path);
      Optional<Source> found =
          Files.isRegularFile(file)
              ? read(file, looked)
              : amongOthers(file.getParent(), type.getSimpleName().toString());
      if (found.isPresent()) {
        return found;
      }
    }
    roots.forEach(root -> looked.add(Shown.path(root)));
    return Optional.empty();
  }

  /** Java lets a file hold several types, which then have no file of their own. */
  private static Optional<Source> amongOthers(Path folder, String name) {
    Predicate<String> declares =
        Pattern.compile("\\b(class|interface|enum|record)\\s+" + name + "\\b").asPredicate();
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .flatMap(file -> read(file, new LinkedHashSet<>()).stream())
          .filter(source -> declares.test(source.text()))
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Source> read(Path file, Set<String> looked) {
    String name = Shown.path(file);
    try {
      return text(Files.readAllBytes(file), name, looked).map(text -> new Source(text, file, name));
    } catch (IOException e) {
      looked.add(name + ", which cannot be read");
      return Optional.empty();
    }
  }

  private static Optional<String> text(byte[] bytes, String name, Set<String> looked) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(Texts.lines(text));
    } catch (CharacterCodingException e) {
      looked.add(name + ", which is not UTF-8 text");
      return Optional.empty();
    }
  }
}
