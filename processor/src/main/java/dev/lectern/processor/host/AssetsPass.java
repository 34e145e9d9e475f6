package dev.lectern.processor.host;

import dev.lectern.processor.read.Sources;
import dev.lectern.processor.source.DeckFiles;
import dev.lectern.processor.source.DeckRoot;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Generates {@code Assets} once for each package that has a deck with a root of its own. */
public final class AssetsPass {
  private final AssetsGenerator generator;
  private final Roots roots;
  private final Set<String> done = new HashSet<>();

  /** A pass that writes to an output. */
  public AssetsPass(Output output, Roots roots) {
    this.generator = new AssetsGenerator(output);
    this.roots = roots;
  }

  /** Generates what the decks found so far need and have not. */
  public void generate(Sources sources) throws IOException {
    Map<String, Set<String>> paths = new TreeMap<>();
    Map<String, TypeElement> decks = new TreeMap<>();
    for (TypeElement deck : sources.annotatedWith("Deck")) {
      DeckFiles files = roots.files(deck);
      String home = home(deck);
      if (files.root().filter(DeckRoot::dedicated).isPresent() && !done.contains(home)) {
        paths.computeIfAbsent(home, name -> new TreeSet<>()).addAll(files.all());
        decks.putIfAbsent(home, deck);
      }
    }
    for (var entry : paths.entrySet()) {
      done.add(entry.getKey());
      if (!sources.contains(entry.getKey(), AssetsGenerator.NAME)) {
        generator.generate(entry.getKey(), entry.getValue(), decks.get(entry.getKey()));
      }
    }
  }

  private static String home(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? home(outer)
        : ((PackageElement) type.getEnclosingElement()).getQualifiedName().toString();
  }
}
