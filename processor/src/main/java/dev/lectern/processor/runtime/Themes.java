package dev.lectern.processor.runtime;

import dev.lectern.Theme;
import dev.lectern.processor.model.Names;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The stylesheets of themes, with the fonts that they load. */
public final class Themes {
  private static final Set<Theme> OURS =
      EnumSet.of(Theme.LECTERN, Theme.LECTERN_LIGHT, Theme.LECTERN_AUTO);

  private Themes() {}

  /** Whether a theme is Lectern's own, not reveal.js's. */
  public static boolean isOurs(Theme theme) {
    return OURS.contains(theme);
  }

  /** What a theme needs to show a text. */
  public static List<Kit> of(Theme theme, String text) {
    String name = Names.kebab(theme.name());
    return isOurs(theme) ? ours(name, text) : reveals(name, text);
  }

  private static List<Kit> ours(String theme, String text) {
    List<String> others = new ArrayList<>(Fonts.WESTERN);
    others.add("theme/lectern.css");
    List<Kit> kits = new ArrayList<>();
    kits.add(Kit.ofStylesheets(List.of("theme/" + theme + ".css"), others));
    for (Fonts fonts : Fonts.of(text)) {
      kits.add(Kit.ofStylesheets(List.of(fonts.stylesheet()), fonts.files()));
    }
    return kits;
  }

  /** One, and a second one if the text has letters of further languages. */
  private static List<Kit> reveals(String theme, String text) {
    Set<String> wanted =
        Fonts.hasFurtherLatin(text)
            ? Set.of("theme/" + theme + ".css", "theme/" + theme + "-latin-ext.css")
            : Set.of("theme/" + theme + ".css");
    List<Kit> kits = new ArrayList<>();
    // A stylesheet a line, as src/build/themes.mjs lists them: its path, then fonts and licences.
    for (String line : RuntimeFolder.lines("themes.txt")) {
      List<String> paths = List.of(line.split(" "));
      if (wanted.contains(paths.get(0))) {
        kits.add(Kit.ofStylesheets(paths.subList(0, 1), paths.subList(1, paths.size())));
      }
    }
    return kits;
  }
}
