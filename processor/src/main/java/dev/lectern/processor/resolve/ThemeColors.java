package dev.lectern.processor.resolve;

import dev.lectern.Theme;
import dev.lectern.processor.asset.CssDeclarations;
import dev.lectern.processor.asset.CssVariables;
import dev.lectern.processor.asset.Rgb;
import dev.lectern.processor.model.Names;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of a theme, as its stylesheet sets them. */
public final class ThemeColors {
  private static final String FOLDER = "/dev/lectern/runtime/theme/";
  private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\"");

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

  /** Reads a theme. */
  public ThemeColors(Theme theme) {
    read(Names.kebab(theme.name()) + ".css");
  }

  /** What the theme lies on. */
  public Optional<Rgb> background() {
    return color("var(--r-background-color)", Ground.OWN);
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
    String ownScheme = root.getOrDefault("color-scheme", "light");
    String scheme = section(ground).getOrDefault("color-scheme", ownScheme);
    return new CssVariables(root, scheme.equals("dark")).color(value);
  }

  private Map<String, String> section(Ground ground) {
    return sections.getOrDefault(ground, Map.of());
  }

  private void read(String file) {
    String css = text(file);
    Matcher imported = IMPORT.matcher(css);
    if (imported.find()) {
      read(imported.group(1));
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

  private static String text(String file) {
    try (InputStream in = ThemeColors.class.getResourceAsStream(FOLDER + file)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
