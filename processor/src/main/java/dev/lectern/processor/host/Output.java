package dev.lectern.processor.host;

import com.palantir.javapoet.JavaFile;
import dev.lectern.processor.emit.Folder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** The class output, and what else the compiler lets a processor write. */
public final class Output implements Folder {
  private final Filer filer;
  private final String folder;

  /** The output of a compilation; decks go in a folder of it, empty: in itself. */
  public Output(Filer filer, String folder) {
    this.filer = filer;
    this.folder = folder.isEmpty() ? "" : folder + "/";
  }

  @Override
  public void write(String path, Content content) throws IOException {
    try (InputStream in = content.open();
        OutputStream out =
            filer
                .createResource(StandardLocation.CLASS_OUTPUT, "", folder + path)
                .openOutputStream()) {
      in.transferTo(out);
    }
  }

  /** Writes generated Java. */
  void write(JavaFile file) throws IOException {
    file.writeTo(filer);
  }

  /** Where classes go, if that is in the file system. */
  public Optional<Path> classes() {
    return directory(StandardLocation.CLASS_OUTPUT);
  }

  @Override
  public Optional<Path> path(String path) {
    return classes().flatMap(classes -> within(classes, folder + path));
  }

  /** Nothing outside is ever touched, whatever a deck calls itself. */
  private static Optional<Path> within(Path classes, String path) {
    try {
      return Optional.of(classes.resolve(path).normalize())
          .filter(file -> file.startsWith(classes.normalize()));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** By its path: javac's own way to delete does nothing. */
  @Override
  public void delete(String path) throws IOException {
    Optional<Path> file = path(path);
    if (file.isPresent() && Files.deleteIfExists(file.get())) {
      deleteEmpty(file.get().getParent(), classes().orElseThrow().normalize());
    }
  }

  private static void deleteEmpty(Path folder, Path end) throws IOException {
    Path at = folder;
    while (!at.equals(end) && isEmpty(at)) {
      Files.delete(at);
      at = at.getParent();
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      return !files.iterator().hasNext();
    }
  }

  @Override
  public List<String> folders() throws IOException {
    Optional<Path> root = path("").filter(Files::isDirectory);
    List<String> folders = new ArrayList<>();
    if (root.isPresent()) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(root.get(), Files::isDirectory)) {
        files.forEach(each -> folders.add(each.getFileName().toString()));
      }
    }
    Collections.sort(folders);
    return folders;
  }

  /** Where a file beside generated sources is; nothing if those are among the classes. */
  public Optional<Path> besideSources(String name) {
    Optional<Path> sources = directory(StandardLocation.SOURCE_OUTPUT);
    return sources.equals(classes())
        ? Optional.empty()
        : sources.map(directory -> directory.resolve(name));
  }

  /** Asked for by a name that is never written: javac warns of names that are asked for twice. */
  private Optional<Path> directory(Location location) {
    try {
      URI uri = filer.getResource(location, "", "lectern.probe").toUri();
      return "file".equals(uri.getScheme())
          ? Optional.ofNullable(Path.of(uri).getParent())
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      // No such location.
      return Optional.empty();
    }
  }
}
