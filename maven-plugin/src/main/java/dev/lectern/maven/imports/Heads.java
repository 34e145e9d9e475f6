package dev.lectern.maven.imports;

import dev.lectern.maven.imports.emit.RevealMembers;
import dev.lectern.maven.imports.load.SourceDeck;
import dev.lectern.maven.imports.model.Talk;
import dev.lectern.maven.imports.prepare.ClassNames;
import dev.lectern.maven.imports.report.Entry;
import dev.lectern.maven.imports.report.Report;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads of a deck what is not on its slides: title, author, size, options. */
final class Heads {
  /** What Lectern does by itself, or reveal.js of today does without. */
  private static final Set<String> GONE =
      Set.of(
          ("plugins dependencies markdown highlight math katex mathjax2 mathjax3 mathjax4 width"
                  + " height theme display multiplex rollingLinks mobileViewDistance keyboard"
                  + " hideAddressBar margin maxScale minScale audio anything minimumTimePerSlide"
                  + " animateLists")
              .split(" "));

  private Heads() {}

  static Talk talk(SourceDeck deck, Report report) {
    Document page = deck.page();
    Talk talk = new Talk();
    Element heading = deck.slides().selectFirst("h1, h2, h3");
    String title = page.title().isBlank() && heading != null ? heading.text() : page.title();
    String folder =
        deck.folder().getFileName() == null ? "" : deck.folder().getFileName().toString();
    talk.title = title.isBlank() ? folder.isBlank() ? "Talk" : folder : title.strip();
    talk.name = ClassNames.of(talk.title, ClassNames.of(folder, "Talk"));
    Element html = page.selectFirst("html");
    talk.lang = html == null ? "" : html.attr("lang").strip();
    talk.author = meta(page, "author");
    talk.description = meta(page, "description");
    size(deck.options(), talk, report);
    options(deck.options(), talk, report);
    return talk;
  }

  private static String meta(Document page, String name) {
    Element meta = page.selectFirst("meta[name=" + name + "]");
    return meta == null ? "" : meta.attr("content").strip();
  }

  private static void size(Map<String, Object> options, Talk talk, Report report) {
    for (String side : List.of("width", "height")) {
      Object value = options.get(side);
      boolean known =
          value instanceof Double || value instanceof String text && text.matches("\\d{2,5}(px)?");
      if (known) {
        int pixels = (int) Math.round(Double.parseDouble(String.valueOf(value).replace("px", "")));
        if (pixels >= 100 && pixels <= 10_000) {
          talk.width = side.equals("width") ? pixels : talk.width;
          talk.height = side.equals("height") ? pixels : talk.height;
        }
      } else if (value != null) {
        report.add(
            Entry.Kind.LOST, "size of slides that is no number", side + ": " + shown(value), 0);
      }
    }
  }

  private static void options(Map<String, Object> options, Talk talk, Report report) {
    options.forEach(
        (name, value) -> {
          boolean own =
              !GONE.contains(name)
                  || Set.of("margin", "maxScale", "minScale", "mobileViewDistance").contains(name);
          if (name.equals("*")) {
            report.add(Entry.Kind.LOST, "options of reveal.js", "they could not be read", 0);
          } else if (name.equals("keyboard") && value instanceof Boolean
              || own && RevealMembers.canSay(name, value)) {
            talk.options.put(name, value);
          } else if (own && value != null || name.equals("keyboard")) {
            report.add(Entry.Kind.LOST, "option of reveal.js", name + ": " + shown(value), 0);
          }
        });
    if (!talk.options.containsKey("hash") && !Boolean.TRUE.equals(options.get("history"))) {
      talk.options.put("hash", true);
    }
  }

  private static String shown(Object value) {
    return String.valueOf(value);
  }
}
