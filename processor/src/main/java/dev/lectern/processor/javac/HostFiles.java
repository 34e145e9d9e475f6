package dev.lectern.processor.javac;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Javac javac;
  private final Elements elements;
  private final ClassFiles classFiles;
  private final OwnSource own;
  private final Map<String, List<JavaFileObject>> packages = new HashMap<>();

  /**
   * The files of a compilation.
   *
   * @param platform those of the JDK
   * @param own the source of the compilation
   */
  HostFiles(
      Javac javac,
      StandardJavaFileManager platform,
      Elements elements,
      ClassFiles classFiles,
      OwnSource own)
      throws IOException {
    super(platform);
    platform.setLocation(StandardLocation.CLASS_PATH, List.of());
    this.javac = javac;
    this.elements = elements;
    this.classFiles = classFiles;
    this.own = own;
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
      Map<String, List<TypeElement>> texts = own.texts(name);
      texts.forEach((text, types) -> addSource(text, types, files));
      if (own.hasOddFile(name)) {
        own.classes(name).forEach((binary, file) -> files.add(OfType.of(binary, file)));
      } else {
        Set<TypeElement> compiled = new HashSet<>();
        texts.values().forEach(compiled::addAll);
        ElementFilter.typesIn(home.getEnclosedElements()).stream()
            .filter(type -> !compiled.contains(type))
            .forEach(type -> addClass(type, files));
      }
    }
    return files;
  }

  /** Each type of a file has to be found by its name, and to be in one file alone. */
  private void addSource(String text, List<TypeElement> types, List<JavaFileObject> files) {
    for (TypeElement type : types) {
      String own = types.size() == 1 ? text : javac.without(text, names(types, type));
      files.add(new OfType(elements.getBinaryName(type).toString(), own));
    }
  }

  private static Set<String> names(List<TypeElement> types, TypeElement but) {
    Set<String> names = new HashSet<>();
    for (TypeElement type : types) {
      if (type != but) {
        names.add(type.getSimpleName().toString());
      }
    }
    return names;
  }

  /** javac looks for nested classes by their files. */
  private void addClass(TypeElement type, List<JavaFileObject> files) {
    Optional<FileObject> file = classFiles.of(type);
    if (file.isPresent()) {
      files.add(new OfType(elements.getBinaryName(type).toString(), file.get()::openInputStream));
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

  private interface Bytes {
    InputStream open() throws IOException;
  }

  /** The file of a type that has a name. */
  private static final class OfType extends SimpleJavaFileObject {
    private final String binaryName;
    private final String text;
    private final Bytes bytes;

    OfType(String binaryName, String text) {
      super(uri(binaryName, Kind.SOURCE), Kind.SOURCE);
      this.binaryName = binaryName;
      this.text = text;
      this.bytes = null;
    }

    OfType(String binaryName, Bytes bytes) {
      super(uri(binaryName, Kind.CLASS), Kind.CLASS);
      this.binaryName = binaryName;
      this.text = "";
      this.bytes = bytes;
    }

    static OfType of(String binaryName, Path file) {
      return new OfType(binaryName, () -> Files.newInputStream(file));
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
      return bytes.open();
    }
  }
}
