package dev.lectern.maven.imports.prepare;

import dev.lectern.maven.imports.prose.Attributes;
import dev.lectern.maven.imports.report.Entry;
import dev.lectern.maven.imports.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which sections are slides, and what they are called.
 *
 * @param columns the slides side by side
 * @param places ids by {@code 3} and {@code 3/1}
 * @param ids new ids by old ones
 */
public record Outline(List<Column> columns, Map<String, String> places, Map<String, String> ids) {
  /** Slides below each other, with the section around them if there are several. */
  public record Column(Element stack, List<Named> slides) {}

  /**
   * A slide.
   *
   * @param id what its annotation has to say, or "" if its class says it
   */
  public record Named(Element section, String name, String id) {}

  /** Names the slides of a deck whose own class has a name. */
  public static Outline of(Element slides, String deckName, Report report) {
    Names names = new Names();
    names.unique(deckName, "", "Talk");
    List<Column> columns = new ArrayList<>();
    Map<String, String> places = new HashMap<>();
    Map<String, String> ids = new HashMap<>();
    Set<String> taken = new HashSet<>();
    // reveal.js takes hidden slides out before it counts.
    int column = 0;
    for (Element section : sections(slides)) {
      List<Element> inner = sections(section);
      boolean stack = !inner.isEmpty();
      List<Named> named = new ArrayList<>();
      int row = 0;
      for (Element each : stack ? inner : List.of(section)) {
        String number = columns.size() + 1 + (named.isEmpty() ? "" : "x" + (named.size() + 1));
        boolean opening =
            columns.isEmpty() && named.isEmpty() && Names.pascal(title(each)).equals(deckName);
        String name =
            names.unique(
                opening ? "Opening" : title(each),
                each.id(),
                "Slide" + (number.length() < 2 ? "0" : "") + number);
        String usual =
            Names.kebab(named.isEmpty() ? name : named.get(0).name())
                + (named.isEmpty() ? "" : "-" + Names.kebab(name));
        String own = id(each.id(), taken, report, each);
        String id = own.isEmpty() ? free(usual, taken) : own;
        taken.add(id);
        named.add(new Named(each, name, id.equals(usual) ? "" : id));
        if (!isHidden(each) && !isHidden(section)) {
          places.put(column + "/" + row++, id);
          places.putIfAbsent(String.valueOf(column), id);
        }
        if (!each.id().isEmpty()) {
          ids.putIfAbsent(each.id(), id);
        }
      }
      if (stack) {
        String first = id(named.get(0));
        stray(section, report);
        if (!section.id().isEmpty()) {
          ids.putIfAbsent(section.id(), ids.getOrDefault(inner.get(0).id(), first));
        }
      }
      column += row > 0 ? 1 : 0;
      columns.add(new Column(stack ? section : null, named));
    }
    return new Outline(columns, places, ids);
  }

  private static List<Element> sections(Element parent) {
    List<Element> sections = new ArrayList<>();
    parent.children().stream().filter(child -> child.nameIs("section")).forEach(sections::add);
    if (sections.isEmpty()
        && parent.childrenSize() == 1
        && parent.nameIs("div")
        && parent.child(0).nameIs("div")) {
      return sections(parent.child(0));
    }
    return sections;
  }

  private static boolean isHidden(Element section) {
    return section.attr("data-visibility").equals("hidden");
  }

  private static String id(Named named) {
    return named.id().isEmpty() ? Names.kebab(named.name()) : named.id();
  }

  private static String title(Element section) {
    Element heading = section.selectFirst("h1, h2, h3, h4, h5, h6");
    if (heading != null && !Names.pascal(heading.text()).isEmpty()) {
      return heading.text();
    }
    return "";
  }

  private static String id(String id, Set<String> taken, Report report, Element section) {
    if (id.isEmpty()) {
      return "";
    }
    String clean = id.replaceAll("[^\\p{L}\\p{N}_-]+", "-");
    if (clean.matches("\\p{N}+")) {
      clean = "slide-" + clean;
    }
    String free = free(clean, taken);
    if (!free.equals(id)) {
      report.add(
          Entry.Kind.MENDED,
          "id of a slide",
          id + " is " + free + " now",
          Attributes.line(section));
    }
    return free;
  }

  private static String free(String id, Set<String> taken) {
    String free = id;
    for (int i = 2; taken.contains(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }

  /** What stands in a stack beside its slides is seen on none of them. */
  private static void stray(Element stack, Report report) {
    for (Element child : stack.children()) {
      if (!child.nameIs("section")
          && !child.text().isBlank()
          && !child.nameIs("style")
          && !child.nameIs("script")) {
        report.add(
            Entry.Kind.LOST,
            "element between slides of a stack",
            child.text(),
            Attributes.line(child));
      }
    }
  }
}
