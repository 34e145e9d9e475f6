package dev.lectern.processor.resolve;

import dev.lectern.processor.diagnostic.Finding;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Slide;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the slides of a deck refer to. */
public final class Assets {
  private final Map<String, Asset> files = new TreeMap<>();
  private final Set<String> readFiles = new TreeSet<>();
  private final Set<String> meant = new TreeSet<>();
  private final Map<String, Set<String>> external = new TreeMap<>();
  private final List<Trouble> troubles = new ArrayList<>();

  /**
   * A reference with which something is wrong.
   *
   * @param slide the slide that refers; empty: the deck itself
   * @param origin where it is said
   * @param finding what is wrong
   */
  public record Trouble(Optional<Slide> slide, Origin origin, Finding finding) {}

  /** The files by path, sorted. */
  public Map<String, Asset> files() {
    return files;
  }

  /** The paths of files whose text is on the page itself. */
  public Set<String> readFiles() {
    return readFiles;
  }

  /** The paths of files that references which came to nothing were probably meant for. */
  public Set<String> meant() {
    return meant;
  }

  /** The addresses elsewhere, sorted, with the ids of the slides that name them. */
  public Map<String, Set<String>> external() {
    return external;
  }

  /** What is wrong with references. */
  public List<Trouble> troubles() {
    return troubles;
  }
}
