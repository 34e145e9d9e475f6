package dev.lectern.processor.render;

import dev.lectern.Reveal.Plugin;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.runtime.Kit;
import dev.lectern.processor.runtime.Kits;
import dev.lectern.processor.runtime.Themes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a page needs of the runtime folder. Paths are those below {@code reveal/}.
 *
 * @param stylesheets in the order in which they apply
 * @param scripts in the order in which they run
 * @param plugins the global names of reveal.js's plugins
 * @param others what those load, and licences
 */
public record Runtime(
    List<String> stylesheets, List<String> scripts, List<String> plugins, Set<String> others) {
  /**
   * What a page uses.
   *
   * @param highlighting the scripts that colour its code
   * @param features what it does
   * @param text all that it writes
   */
  public record Needs(List<String> highlighting, Set<Feature> features, String text) {
    boolean has(Feature feature) {
      return features.contains(feature);
    }
  }

  /** The runtime of a deck's page. */
  static Runtime of(Deck deck, Needs needs) {
    Runtime runtime =
        new Runtime(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new TreeSet<>());
    for (Kit kit : kits(deck, needs)) {
      runtime.stylesheets.addAll(kit.stylesheets());
      runtime.scripts.addAll(kit.scripts());
      runtime.plugins.addAll(kit.plugins());
      runtime.others.addAll(kit.others());
    }
    return runtime;
  }

  private static List<Kit> kits(Deck deck, Needs needs) {
    List<Kit> kits = new ArrayList<>();
    kits.add(Kits.REVEAL);
    kits.addAll(Themes.of(deck.theme(), needs.text()));
    kits.add(Kits.LECTERN);
    if (needs.has(Feature.NOTES)) {
      kits.add(Kits.NOTES);
    }
    for (Plugin plugin : deck.reveal().plugins()) {
      kits.add(Kits.plugin(plugin));
    }
    addCode(kits, deck, needs);
    if (needs.has(Feature.CHARTS)) {
      kits.add(Kits.CHARTS);
    }
    if (needs.has(Feature.FORMULAS)) {
      kits.add(Kits.formulas());
    }
    if (needs.has(Feature.ANIMATION)) {
      kits.add(Kits.ANIMATION);
    }
    return kits;
  }

  private static void addCode(List<Kit> kits, Deck deck, Needs needs) {
    if (deck.code().copyButton() && needs.has(Feature.COPY)) {
      // Before the code is coloured: it copies what was written.
      kits.add(Kits.COPY);
    }
    if (!needs.highlighting().isEmpty()) {
      kits.add(Kits.highlighting(deck.code().theme(), needs.highlighting()));
    }
    if (needs.has(Feature.GUTTER)) {
      kits.add(Kits.GUTTER);
    }
  }

  /** All of its files, sorted. */
  public Set<String> files() {
    Set<String> files = new TreeSet<>(others);
    files.addAll(stylesheets);
    files.addAll(scripts);
    return files;
  }
}
