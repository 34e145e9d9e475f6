package dev.lectern.processor.render;

import dev.lectern.Theme;
import dev.lectern.processor.css.CssColor;
import dev.lectern.processor.css.Rgb;
import dev.lectern.processor.model.Brand;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Names;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.picture.MediaTypes;
import dev.lectern.processor.runtime.Themes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Writes what an author sets of a theme: rules that say otherwise than the theme's, and a logo. */
final class Branding {
  private static final Rgb BLACK = new Rgb(0, 0, 0, 1);
  private static final Rgb WHITE = new Rgb(255, 255, 255, 1);

  /** What browsers call the formats of fonts. */
  private static final Map<String, String> FORMATS =
      Map.of("woff2", "woff2", "woff", "woff", "ttf", "truetype", "otf", "opentype");

  private final Brand brand;
  private final boolean ours;
  private final StringBuilder faces = new StringBuilder();
  private final StringBuilder root = new StringBuilder();

  private Branding(Brand brand, Theme theme) {
    this.brand = brand;
    this.ours = Themes.isOurs(theme);
  }

  /** The rules, for a {@code style} element after the theme's stylesheets. */
  static String css(Brand brand, Deck deck) {
    Branding branding = new Branding(brand, deck.theme());
    branding.colors();
    branding.font("Heading", brand.headingFont(), "--r-heading-font", "--lectern-text-fonts");
    branding.font("Text", brand.textFont(), "--r-main-font", "--lectern-text-fonts");
    branding.font("Code", brand.codeFont(), "--r-code-font", "--lectern-code-fonts");
    if (!brand.footer().isEmpty()) {
      branding.set("--lectern-footer", string(brand.footer()));
    }
    String root = branding.root.isEmpty() ? "" : ":root {\n" + branding.root + "}\n";
    return branding.faces + root + brand.logo().map(path -> onPaper(path, brand)).orElse("");
  }

  /** On paper the logo is on each page, and an element is on one. */
  private static String onPaper(Said<String> logo, Brand brand) {
    String corner = Names.kebab(brand.corner());
    StringBuilder css = new StringBuilder("html.reveal-print .reveal .pdf-page::before {\n");
    set(css, "background-image", "url(" + string(logo.value()) + ")");
    if (corner.endsWith("left")) {
      set(css, "right", "auto");
      set(css, "left", "var(--lectern-foot-x)");
      set(css, "background-position", "left");
    }
    if (corner.startsWith("top")) {
      set(css, "top", "8px");
      set(css, "bottom", "auto");
    }
    return css.append("}\n").toString();
  }

  /** The logo's element. */
  static Element logo(Said<String> path, Brand brand) {
    return Canvas.element("img", "logo")
        .addClass(Names.kebab(brand.corner()))
        .attr("src", path.value())
        .attr("alt", brand.logoAlt().map(Said::value).orElse(""));
  }

  private void colors() {
    if (brand.accent().isEmpty()) {
      return;
    }
    String dark = brand.accent().get().value();
    String light = brand.accentOnLight().map(Said::value).orElse(dark);
    String accent = "light-dark(" + light + ", " + dark + ")";
    set("--lectern-accent", accent);
    set("--lectern-accent-mark", accent);
    set("--lectern-on-accent", "light-dark(" + on(light) + ", " + on(dark) + ")");
    set("--lectern-code-mark", mix(16, "var(--lectern-code-background, #1a1d23)"));
    set("--r-selection-background-color", accent);
    set("--r-selection-color", "var(--lectern-on-accent)");
    set("--r-link-color", accent);
    set("--r-link-color-dark", accent);
    if (ours) {
      set("--lectern-accent-soft", mix(16, "var(--lectern-background)"));
      set("--lectern-glow", mix(10, "transparent"));
      set("--lectern-ring", mix(24, "transparent"));
    } else {
      set("--r-link-color-hover", accent);
    }
  }

  private static String mix(int percent, String ground) {
    return "color-mix(in srgb, var(--lectern-accent-mark) " + percent + "%, " + ground + ")";
  }

  /** What is written on a colour; one that only a browser knows is taken for a light one. */
  private String on(String accent) {
    if (brand.onAccent().isPresent()) {
      return brand.onAccent().get().value();
    }
    Rgb ground = CssColor.of(accent).rgb().orElse(WHITE);
    return BLACK.contrast(ground) >= WHITE.contrast(ground) ? "#000" : "#fff";
  }

  private void font(String name, List<Brand.Face> files, String property, String others) {
    if (files.isEmpty()) {
      return;
    }
    String family = "\"Brand " + name + "\"";
    for (Brand.Face face : files) {
      String path = face.path().value();
      String weights =
          face.weights().stream()
              .map(weight -> String.valueOf(weight.value()))
              .collect(Collectors.joining(" "));
      faces.append("@font-face {\n");
      set(faces, "font-family", family);
      set(faces, "font-style", face.italic() ? "italic" : "normal");
      set(faces, "font-weight", weights);
      set(faces, "font-display", "swap");
      String format = FORMATS.get(MediaTypes.extension(path));
      String hint = format == null ? "" : " format(\"" + format + "\")";
      set(faces, "src", "url(" + string(path) + ")" + hint);
      faces.append("}\n");
    }
    String generic = name.equals("Code") ? "monospace" : "sans-serif";
    set(property, family + ", var(" + others + ", " + generic + ")");
  }

  private void set(String property, String value) {
    set(root, property, value);
  }

  private static void set(StringBuilder css, String property, String value) {
    css.append("  ").append(property).append(": ").append(value).append(";\n");
  }

  /** A string of CSS that can stand in a style element: all but letters and digits is escaped. */
  private static String string(String text) {
    return text.codePoints()
        .mapToObj(
            c ->
                c >= 0x80 || Character.isLetterOrDigit(c) || " /._-,:×".indexOf(c) >= 0
                    ? Character.toString(c)
                    : "\\" + Integer.toHexString(c) + " ")
        .collect(Collectors.joining("", "\"", "\""));
  }
}
