package dev.lectern.processor.runtime;

import dev.lectern.Theme;
import dev.lectern.processor.css.CssDeclarations;
import dev.lectern.processor.css.CssVariables;
import dev.lectern.processor.css.Rgb;
import dev.lectern.processor.model.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of a theme, as its stylesheet sets them. */
public final class ThemeColors {
  private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\"");

  /** In which a theme says what it is to those who prefer a light one. */
  private static final String PREFERENCE = "@media (prefers-color-scheme: light)";

  private static final Rgb CARD = new Rgb(128, 128, 128, 0.12);

  /** What reveal.js says of a slide whose background has a colour of its own. */
  public enum Ground {
    /** Nothing: it has none. */
    OWN,
    DARK,
    LIGHT;

    /** How reveal.js decides: by the colour alone, however little of it is seen. */
    public static Ground of(Rgb color) {
      if (color.alpha() == 0) {
        return OWN;
      }
      double brightness = (color.red() * 299 + color.green() * 587 + color.blue() * 114) / 1000;
      return brightness < 128 ? DARK : LIGHT;
    }
  }

  private final Map<String, String> root = new HashMap<>();
  private final Map<Ground, Map<String, String>> sections = new HashMap<>();

  private ThemeColors(Theme theme, boolean light) {
    read(Names.kebab(theme.name()) + ".css", light);
  }

  /** Reads a theme: as all see it, or first as those do who prefer dark, then as others do. */
  public static List<ThemeColors> of(Theme theme) {
    return theme == Theme.LECTERN_AUTO
        ? List.of(new ThemeColors(theme, false), new ThemeColors(theme, true))
        : List.of(new ThemeColors(theme, false));
  }

  /** Whether it is light on dark. */
  public boolean isDark() {
    return root.getOrDefault("color-scheme", "light").equals("dark");
  }

  /** What the theme lies on. */
  public Optional<Rgb> background() {
    return color("var(--r-background-color)", Ground.OWN);
  }

  /** What text in its own colours stands on: the slide, and cards on it. */
  public List<Rgb> grounds() {
    Optional<Rgb> slide = background();
    // As lectern.css has them where a theme says nothing of cards.
    Rgb card = color("var(--lectern-card-background)", Ground.OWN).orElse(CARD);
    return slide.map(ground -> List.of(ground, card.over(ground))).orElse(List.of());
  }

  /** The colour of text on a ground. */
  public Optional<Rgb> text(Ground ground) {
    return color(section(ground).getOrDefault("color", "var(--r-main-color)"), ground);
  }

  /** The colour of headings on a ground. */
  public Optional<Rgb> heading(Ground ground) {
    return color(section(ground).getOrDefault("color", "var(--r-heading-color)"), ground);
  }

  private Optional<Rgb> color(String value, Ground ground) {
    String scheme = section(ground).get("color-scheme");
    boolean dark = scheme == null ? isDark() : scheme.equals("dark");
    return new CssVariables(root, dark).color(value);
  }

  private Map<String, String> section(Ground ground) {
    return sections.getOrDefault(ground, Map.of());
  }

  private void read(String file, boolean light) {
    String css = RuntimeFolder.text("theme/" + file);
    int preference = css.indexOf(PREFERENCE);
    if (preference >= 0 && !light) {
      css = css.substring(0, preference);
    }
    Matcher imported = IMPORT.matcher(css);
    if (imported.find()) {
      read(imported.group(1), light);
    }
    for (int at = css.indexOf(":root"); at >= 0; at = css.indexOf(":root", at + 1)) {
      root.putAll(block(css, at));
    }
    for (Ground ground : new Ground[] {Ground.DARK, Ground.LIGHT}) {
      String name = ground == Ground.DARK ? "dark" : "light";
      int at = css.indexOf("section.has-" + name + "-background");
      if (at >= 0) {
        sections.put(ground, block(css, at));
      }
    }
  }

  /** The declarations of the rule that begins at an offset; the fonts in a theme are not parsed. */
  private static Map<String, String> block(String css, int selector) {
    int open = css.indexOf('{', selector);
    int close = css.indexOf('}', selector);
    return open < 0 || close < open ? Map.of() : CssDeclarations.of(css.substring(open + 1, close));
  }
}
