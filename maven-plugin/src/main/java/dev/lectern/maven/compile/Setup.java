package dev.lectern.maven.compile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;

/**
 * What is compiled, and how.
 *
 * @param base the folder that paths are shown relative to
 * @param sources the source roots
 * @param classPath what the sources need
 * @param processorPath the processor and what it needs
 * @param options further options of javac
 * @param encoding of the sources
 */
public record Setup(
    Path base,
    List<Path> sources,
    List<Path> classPath,
    List<Path> processorPath,
    List<String> options,
    Charset encoding) {
  private static final String PROCESSOR = "dev/lectern/processor/SlideProcessor.class";
  private static final String ROOT = "-Alectern.root=";

  /**
   * The folders whose files decks are made of: source roots, and what is, or could be, a deck root
   * of theirs. None of them is below another.
   */
  public List<Path> watched() {
    Set<Path> folders = new LinkedHashSet<>();
    for (Path source : sources) {
      // Of src/main/java, all of src/main: a deck root may come later.
      boolean laidOut = source.endsWith("java") && source.getParent() != null;
      folders.add(laidOut ? source.getParent() : source);
      folders.add(source.resolveSibling("deck"));
    }
    for (String option : options) {
      if (option.startsWith(ROOT)) {
        folders.add(Path.of(option.substring(ROOT.length())));
      }
    }
    List<Path> outermost = new ArrayList<>();
    for (Path folder : folders) {
      boolean below = folders.stream().anyMatch(f -> !f.equals(folder) && folder.startsWith(f));
      if (!below && Files.isDirectory(folder)) {
        outermost.add(folder);
      }
    }
    return outermost;
  }

  /** Whether decks can be made at all: Lectern's processor is on the processor path. */
  public boolean hasLectern() {
    for (Path path : processorPath) {
      if (Files.isDirectory(path) && Files.exists(path.resolve(PROCESSOR))) {
        return true;
      }
      try (JarFile jar = new JarFile(path.toFile())) {
        if (jar.getEntry(PROCESSOR) != null) {
          return true;
        }
      } catch (IOException e) {
        // Not there, or no jar: it holds no processor.
        continue;
      }
    }
    return false;
  }

  /** A file as it is shown to people: from the base on, if it is below it. */
  public String shown(Path file) {
    Path shown = file.startsWith(base) ? base.relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }
}
