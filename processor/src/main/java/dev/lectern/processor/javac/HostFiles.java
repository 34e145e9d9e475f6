package dev.lectern.processor.javac;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * What the compilation that runs the processor sees, for another one: the classes of its class
 * path, and the source of its own.
 */
final class HostFiles extends ForwardingJavaFileManager<JavaFileManager> {
  private final Elements elements;
  private final ClassFiles classFiles;
  private final Function<TypeElement, Optional<String>> sources;
  private final Map<String, List<JavaFileObject>> packages = new HashMap<>();

  /**
   * The files of a compilation.
   *
   * @param platform those of the JDK
   * @param sources the text of a type that is compiled; nothing for one that is a class file
   */
  HostFiles(
      StandardJavaFileManager platform,
      Elements elements,
      ClassFiles classFiles,
      Function<TypeElement, Optional<String>> sources)
      throws IOException {
    super(platform);
    platform.setLocation(StandardLocation.CLASS_PATH, List.of());
    this.elements = elements;
    this.classFiles = classFiles;
    this.sources = sources;
  }

  @Override
  public boolean hasLocation(Location location) {
    return location == StandardLocation.SOURCE_PATH || super.hasLocation(location);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String home, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    if (location != StandardLocation.CLASS_PATH && location != StandardLocation.SOURCE_PATH) {
      return super.list(location, home, kinds, recurse);
    }
    boolean source = location == StandardLocation.SOURCE_PATH;
    return packages.computeIfAbsent(home, this::files).stream()
        .filter(file -> kinds.contains(file.getKind()))
        .filter(file -> source == (file.getKind() == JavaFileObject.Kind.SOURCE))
        .toList();
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof OfType named ? named.binaryName : super.inferBinaryName(location, file);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a.toUri().equals(b.toUri());
  }

  private List<JavaFileObject> files(String name) {
    List<JavaFileObject> files = new ArrayList<>();
    PackageElement home = elements.getPackageElement(name);
    if (home != null && !isOfPlatform(home)) {
      for (TypeElement type : ElementFilter.typesIn(home.getEnclosedElements())) {
        Optional<String> text = sources.apply(type);
        if (text.isPresent()) {
          files.add(new OfType(elements.getBinaryName(type).toString(), text.get()));
        } else {
          addClass(type, files);
        }
      }
    }
    return files;
  }

  /** javac looks for nested classes by their files. */
  private void addClass(TypeElement type, List<JavaFileObject> files) {
    Optional<FileObject> file = classFiles.of(type);
    if (file.isPresent()) {
      files.add(new OfType(elements.getBinaryName(type).toString(), file.get()));
      ElementFilter.typesIn(type.getEnclosedElements()).forEach(each -> addClass(each, files));
    }
  }

  /** The compiler that asks has those itself. */
  private boolean isOfPlatform(PackageElement home) {
    var module = elements.getModuleOf(home);
    return module != null
        && !module.isUnnamed()
        && java.lang.module.ModuleFinder.ofSystem()
            .find(module.getQualifiedName().toString())
            .isPresent();
  }

  /** The file of a type that has a name. */
  private static final class OfType extends SimpleJavaFileObject {
    private final String binaryName;
    private final String text;
    private final FileObject bytes;

    OfType(String binaryName, String text) {
      super(uri(binaryName, Kind.SOURCE), Kind.SOURCE);
      this.binaryName = binaryName;
      this.text = text;
      this.bytes = null;
    }

    OfType(String binaryName, FileObject bytes) {
      super(uri(binaryName, Kind.CLASS), Kind.CLASS);
      this.binaryName = binaryName;
      this.text = "";
      this.bytes = bytes;
    }

    private static URI uri(String binaryName, Kind kind) {
      return URI.create("lectern:///" + binaryName.replace('.', '/') + kind.extension);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    @Override
    public InputStream openInputStream() throws IOException {
      return bytes.openInputStream();
    }
  }
}
