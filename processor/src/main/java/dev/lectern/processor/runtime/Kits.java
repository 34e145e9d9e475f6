package dev.lectern.processor.runtime;

import dev.lectern.CodeTheme;
import dev.lectern.Reveal.Plugin;
import dev.lectern.processor.model.Names;
import java.util.List;

/** What the runtime folder has beside themes. */
public final class Kits {
  /** What every deck has before its theme. */
  public static final Kit REVEAL =
      new Kit(
          List.of("reset.css", "reveal.css"),
          List.of("reveal.js"),
          List.of(),
          List.of("licenses/reveal.js.txt"));

  /** What every deck has on top of its theme. */
  public static final Kit LECTERN = Kit.ofStylesheets(List.of("lectern.css"), List.of());

  /** The speaker view. */
  public static final Kit NOTES = Kit.ofPlugin("notes", "RevealNotes", "licenses/marked.txt");

  /** A button that copies code. */
  public static final Kit COPY = Kit.ofPlugin("lectern-copy", "LecternCopy");

  /** What stands beside lines of code instead of numbers. */
  public static final Kit GUTTER = Kit.ofPlugin("lectern-gutter", "LecternGutter");

  /** Charts: the plugin fetches Plotly when the first one comes near. */
  public static final Kit CHARTS =
      new Kit(
          List.of(),
          List.of("plugin/lectern-plot.js", "plugin/lectern-chart.js"),
          List.of("LecternChart"),
          List.of("plotly/plotly-basic.min.js", "licenses/plotly.js.txt"));

  /** The movements of animate.css. */
  public static final Kit ANIMATION =
      Kit.ofStylesheets(List.of("animate.min.css"), List.of("licenses/animate.css.txt"));

  private Kits() {}

  /** Formulas, with all fonts that src/build/formulas.mjs lists: any formula may need any. */
  public static Kit formulas() {
    List<String> others = RuntimeFolder.lines("katex.txt");
    others.add("licenses/katex.txt");
    return new Kit(
        List.of("katex/katex.css"),
        List.of("katex/katex.min.js", "plugin/lectern-formula.js"),
        List.of("LecternFormula"),
        others);
  }

  /** Coloured code, by scripts for its languages. */
  public static Kit highlighting(CodeTheme theme, List<String> scripts) {
    return new Kit(
        List.of("code/" + Names.kebab(theme.name()) + ".css"),
        scripts,
        List.of("RevealHighlight"),
        List.of("licenses/highlight.js.txt", "licenses/highlightjs-line-numbers.js.txt"));
  }

  /** A plugin of reveal.js's own that authors choose by name. */
  public static Kit plugin(Plugin plugin) {
    String name = Names.kebab(plugin);
    return Kit.ofPlugin(name, "Reveal" + Names.capital(name));
  }
}
