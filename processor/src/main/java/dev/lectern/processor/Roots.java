package dev.lectern.processor;

import dev.lectern.processor.source.DeckFiles;
import dev.lectern.processor.source.DeckRoot;
import dev.lectern.processor.source.SourceLocator;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** The deck roots of a compilation: one that an option names, or those that source files tell. */
final class Roots {
  private final ProcessingEnvironment environment;
  private final SourceLocator locator;
  private final Optional<DeckRoot> chosen;
  private final Optional<Path> classOutput;

  /**
   * By the folder's name: what compares records is made when it first runs, which takes a while.
   */
  private final Map<String, DeckFiles> files = new HashMap<>();

  Roots(ProcessingEnvironment environment, Optional<Path> chosen, Optional<Path> classOutput) {
    this.environment = environment;
    this.locator = new SourceLocator(environment);
    this.classOutput = classOutput;
    this.chosen = chosen.map(folder -> new DeckRoot(folder, true));
  }

  /** The files that a deck, or a slide without one, can refer to. */
  DeckFiles files(TypeElement type) {
    Optional<DeckRoot> root = root(type);
    return files.computeIfAbsent(
        root.map(found -> found.folder().toString()).orElse(""),
        folder -> new DeckFiles(root, classOutput));
  }

  /** All folders whose files matter to the decks, or would if they came to be. */
  List<Path> folders() {
    TreeSet<Path> folders = new TreeSet<>();
    for (DeckFiles each : files.values()) {
      each.root().ifPresent(found -> folders.addAll(found.watched()));
    }
    return List.copyOf(folders);
  }

  private Optional<DeckRoot> root(TypeElement type) {
    if (chosen.isPresent()) {
      return chosen;
    }
    TypeElement top = type;
    while (top.getEnclosingElement() instanceof TypeElement outer) {
      top = outer;
    }
    String home = environment.getElementUtils().getPackageOf(top).getQualifiedName().toString();
    return locator.find(top).map(file -> DeckRoot.besideSource(file, home));
  }
}
