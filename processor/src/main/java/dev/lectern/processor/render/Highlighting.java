package dev.lectern.processor.render;

import dev.lectern.processor.runtime.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/**
 * The scripts that colour the code of a page: highlight.js with the languages that are shown, of
 * the hundred and ninety that would be most of a deck's weight.
 */
final class Highlighting {
  private static final String CLASS = "language-";

  private Highlighting() {}

  /** The scripts for the code within an element; none if there is no code. */
  static List<String> scripts(Element slides) {
    TreeSet<String> languages = new TreeSet<>();
    List<Element> codes = Dom.all(slides, Dom::isCode);
    for (Element code : codes) {
      Optional<String> language = language(code);
      if (language.isEmpty()) {
        // Hand-written HTML that leaves the language to be guessed, or says it in another way.
        return List.of("plugin/highlight.js");
      }
      languages.add(language.get());
    }
    List<String> scripts = new ArrayList<>();
    if (!codes.isEmpty()) {
      scripts.add("plugin/highlight/core.js");
      languages.forEach(language -> scripts.add("plugin/highlight/" + language + ".js"));
    }
    return scripts;
  }

  private static Optional<String> language(Element code) {
    return code.classNames().stream()
        .filter(name -> name.startsWith(CLASS))
        .findFirst()
        .flatMap(name -> Languages.all().named(name.substring(CLASS.length())));
  }
}
