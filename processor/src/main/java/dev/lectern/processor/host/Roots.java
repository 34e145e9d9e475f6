package dev.lectern.processor.host;

import dev.lectern.processor.source.DeckFiles;
import dev.lectern.processor.source.DeckRoot;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The deck roots of a compilation: one that an option names, or those that source files tell. */
public final class Roots {
  private final Elements elements;
  private final SourceLocator locator;
  private final Optional<DeckRoot> chosen;
  private final Optional<Path> classOutput;

  /**
   * By the folder's name: what compares records is made when it first runs, which takes a while.
   */
  private final Map<String, DeckFiles> files = new HashMap<>();

  /**
   * The roots of a compilation.
   *
   * @param chosen what an option names
   * @param classOutput where classes go: no file of a deck is in it
   */
  public Roots(
      Elements elements, SourceLocator locator, Optional<Path> chosen, Optional<Path> classOutput) {
    this.elements = elements;
    this.locator = locator;
    this.classOutput = classOutput;
    this.chosen = chosen.map(folder -> new DeckRoot(folder, true));
  }

  /** The files that a deck, or a slide without one, can refer to. */
  public DeckFiles files(TypeElement type) {
    Optional<DeckRoot> root = root(type);
    return files.computeIfAbsent(
        root.map(found -> found.folder().toString()).orElse(""),
        folder -> new DeckFiles(root, classOutput));
  }

  /** All folders whose files matter to the decks, or would if they came to be. */
  public List<Path> folders() {
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
    String home = elements.getPackageOf(top).getQualifiedName().toString();
    return locator.find(top).map(file -> DeckRoot.besideSource(file, home));
  }
}
