package dev.lectern.processor.render;

import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files of reveal.js, themes and fonts that a page needs, as paths below {@code reveal/}.
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
   * @param text all that it writes
   */
  public record Needs(
      List<String> highlighting,
      boolean gutter,
      boolean copy,
      boolean animation,
      boolean notes,
      boolean charts,
      boolean formulas,
      String text) {}

  /** The runtime of a deck's page. */
  static Runtime of(Deck deck, Needs needs) {
    List<String> stylesheets = new ArrayList<>(List.of("reset.css", "reveal.css"));
    List<String> scripts = new ArrayList<>(List.of("reveal.js"));
    List<String> plugins = new ArrayList<>();
    Set<String> others = new TreeSet<>(Set.of("licenses/reveal.js.txt"));
    String theme = Names.kebab(deck.theme().name());
    if (Fonts.OURS.contains(deck.theme())) {
      stylesheets.add("theme/" + theme + ".css");
      others.add("theme/lectern.css");
      others.addAll(Fonts.WESTERN);
      for (Fonts fonts : Fonts.of(needs.text())) {
        stylesheets.add(fonts.stylesheet());
        others.addAll(fonts.files());
      }
    } else {
      for (RevealTheme sheet : RevealTheme.of(theme, needs.text())) {
        stylesheets.add(sheet.stylesheet());
        others.addAll(sheet.files());
      }
    }
    stylesheets.add("lectern.css");
    if (needs.notes()) {
      scripts.add("plugin/notes.js");
      plugins.add("RevealNotes");
      others.add("licenses/marked.txt");
    }
    for (Object plugin : deck.plugins()) {
      scripts.add("plugin/" + plugin + ".js");
      plugins.add("Reveal" + Names.capital((String) plugin));
    }
    if (needs.copy()) {
      // Before the code is coloured: it copies what was written.
      scripts.add("plugin/lectern-copy.js");
      plugins.add("LecternCopy");
    }
    if (!needs.highlighting().isEmpty()) {
      stylesheets.add("code/" + Names.kebab(deck.codeTheme().name()) + ".css");
      scripts.addAll(needs.highlighting());
      plugins.add("RevealHighlight");
      others.add("licenses/highlight.js.txt");
      others.add("licenses/highlightjs-line-numbers.js.txt");
    }
    if (needs.gutter()) {
      scripts.add("plugin/lectern-gutter.js");
      plugins.add("LecternGutter");
    }
    if (needs.charts()) {
      // Which fetches Plotly when the first chart comes near.
      scripts.add("plugin/lectern-chart.js");
      plugins.add("LecternChart");
      others.add("plotly/plotly-basic.min.js");
      others.add("licenses/plotly.js.txt");
    }
    if (needs.formulas()) {
      stylesheets.add("katex/katex.css");
      scripts.add("katex/katex.min.js");
      scripts.add("plugin/lectern-formula.js");
      plugins.add("LecternFormula");
      others.addAll(Katex.fonts());
      others.add("licenses/katex.txt");
    }
    if (needs.animation()) {
      stylesheets.add("animate.min.css");
      others.add("licenses/animate.css.txt");
    }
    return new Runtime(stylesheets, scripts, plugins, others);
  }

  /** All of its files, sorted. */
  public Set<String> files() {
    Set<String> files = new TreeSet<>(others);
    files.addAll(stylesheets);
    files.addAll(scripts);
    return files;
  }
}
