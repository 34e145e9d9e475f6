package dev.lectern.maven.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Keeps in memory what a compilation writes, so that the disk's own output stays as it is and what
 * fails replaces nothing.
 */
final class MemoryOutput extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private final Path nominal;
  private final Map<String, MemoryFile> files = new LinkedHashMap<>();

  /**
   * An output.
   *
   * @param nominal where it says that its files are: a folder that is not there
   */
  MemoryOutput(StandardJavaFileManager inputs, Path nominal) {
    super(inputs);
    this.nominal = nominal;
  }

  /** What was written, classes and sources aside, by its path. */
  Map<String, byte[]> resources() {
    Map<String, byte[]> resources = new TreeMap<>();
    files.forEach(
        (path, file) -> {
          if (file.getKind() == Kind.OTHER && file.content() != null) {
            resources.put(path, file.content());
          }
        });
    return resources;
  }

  private MemoryFile file(String path, Kind kind) {
    return files.computeIfAbsent(path, key -> new MemoryFile(nominal.resolve(path).toUri(), kind));
  }

  @Override
  public boolean hasLocation(Location location) {
    return location == StandardLocation.CLASS_OUTPUT
        || location != StandardLocation.SOURCE_OUTPUT && super.hasLocation(location);
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling) {
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    return file(folder + relativeName, Kind.OTHER);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, Kind kind, FileObject sibling) {
    return file(className.replace('.', '/') + kind.extension, kind);
  }

  @Override
  public FileObject getFileForInput(Location location, String packageName, String relativeName)
      throws IOException {
    return location == StandardLocation.CLASS_OUTPUT
        ? getFileForOutput(location, packageName, relativeName, null)
        : super.getFileForInput(location, packageName, relativeName);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<Kind> kinds, boolean recurse) throws IOException {
    return location == StandardLocation.CLASS_OUTPUT
        ? Set.of()
        : super.list(location, packageName, kinds, recurse);
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof MemoryFile ? null : super.inferBinaryName(location, file);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a.toUri().equals(b.toUri());
  }

  /** The inputs stay open for the next compilation. */
  @Override
  public void close() {}
}
