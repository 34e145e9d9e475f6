package dev.lectern.maven.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a slide says and does, whatever elements it is made of. */
record Signature(
    String text,
    int fragments,
    int steps,
    List<String> code,
    int pictures,
    int media,
    int items,
    int rows,
    int links,
    String notes,
    String background,
    boolean autoAnimate) {
  /** The signatures of all slides of a page, in order, with the number of columns. */
  static List<Signature> of(Element slides) {
    List<Signature> all = new ArrayList<>();
    for (Element section : sections(slides)) {
      List<Element> inner = sections(section);
      (inner.isEmpty() ? List.of(section) : inner).forEach(each -> all.add(ofSlide(each)));
    }
    return all;
  }

  /** How many slides each column has. */
  static List<Integer> columns(Element slides) {
    return sections(slides).stream().map(each -> Math.max(1, sections(each).size())).toList();
  }

  private static List<Element> sections(Element parent) {
    return parent.children().stream().filter(child -> child.nameIs("section")).toList();
  }

  private static Signature ofSlide(Element section) {
    StringBuilder notes = new StringBuilder(section.attr("data-notes"));
    section.select("aside.notes").forEach(aside -> notes.append(aside.text()));
    Element shown = section.clone();
    shown.select("aside.notes, style, link, meta, noscript, .visually-hidden").remove();
    for (Element script : shown.select("script")) {
      boolean template = script.closest("pre") != null;
      if (template) {
        script.replaceWith(new TextNode(script.data()));
      } else {
        script.remove();
      }
    }
    List<String> code = new ArrayList<>();
    int steps = steps(shown);
    for (Element each : shown.select("pre")) {
      Element inner = each.selectFirst("code");
      String lines =
          inner == null ? "" : inner.attr("data-line-numbers").replaceAll("\\s|true|false", "");
      code.add(language(inner == null ? each : inner) + lines);
      steps += lines.isEmpty() ? 0 : lines.split("\\|", -1).length - 1;
    }
    return new Signature(
        text(shown),
        shown.select(".fragment").size(),
        steps,
        code,
        shown.select("img, svg").size() - shown.select("svg svg").size(),
        shown.select("video, audio, iframe, object, embed").size(),
        shown.select("li").size(),
        shown.select("tr").size(),
        shown.select("a[href]").size(),
        bare(notes.toString()),
        background(section),
        section.hasAttr("data-auto-animate"));
  }

  private static String text(Element shown) {
    StringBuilder text = new StringBuilder();
    for (Node node : shown.nodeStream().toList()) {
      if (node instanceof TextNode words
          && !words.parent().normalName().matches("title|desc|option|script")) {
        text.append(words.getWholeText());
      }
    }
    return bare(text.toString());
  }

  private static String bare(String text) {
    return text.replaceAll("\\\\[()\\[\\]]|\\$+", "")
        .replaceAll("[\\s\\u00a0\\u200b\\ufeff\\u00ad]+", "");
  }

  private static String language(Element code) {
    for (String name : code.classNames()) {
      if (name.matches("(language|lang)-.+")) {
        return canonical(name.replaceFirst("(language|lang)-", ""));
      }
    }
    return code.classNames().stream()
        .map(Signature::canonical)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String canonical(String name) {
    String language = dev.lectern.maven.imports.prose.Listings.canonical(name);
    return language.equals("plaintext") ? "" : language;
  }

  /** As reveal.js sorts them: those with an index by it, each of the others by itself. */
  private static int steps(Element shown) {
    Map<String, Integer> indices = new TreeMap<>();
    int others = 0;
    for (Element each : shown.select(".fragment")) {
      if (each.attr("data-fragment-index").matches("\\d+")) {
        indices.put(each.attr("data-fragment-index"), 1);
      } else {
        others++;
      }
    }
    return indices.size() + others;
  }

  private static String background(Element section) {
    Map<String, Boolean> kinds = new LinkedHashMap<>();
    for (String kind : List.of("color", "gradient", "image", "video", "iframe")) {
      if (!section.attr("data-background-" + kind).isBlank()) {
        kinds.put(kind, true);
      }
    }
    String all = section.attr("data-background").strip();
    if (!all.isEmpty()) {
      boolean picture =
          all.matches(
              "(?is)^(https?:|file:|//|data:|url).*|.*\\.(svg|png|jpe?g|gif|bmp|webp)([?#\\s].*|$)");
      kinds.put(picture ? "image" : all.contains("gradient(") ? "gradient" : "color", true);
    }
    return String.join("+", kinds.keySet().stream().sorted().toList());
  }

  /** Which parts differ, for a message. */
  List<String> differences(Signature other) {
    List<String> all = new ArrayList<>();
    compare("text", text, other.text, all);
    compare("fragments", fragments, other.fragments, all);
    compare("steps", steps, other.steps, all);
    compare("code", code, other.code, all);
    compare("pictures", pictures, other.pictures, all);
    compare("media", media, other.media, all);
    compare("items", items, other.items, all);
    compare("rows", rows, other.rows, all);
    compare("links", links, other.links, all);
    compare("notes", notes, other.notes, all);
    compare("background", background, other.background, all);
    compare("autoAnimate", autoAnimate, other.autoAnimate, all);
    return all;
  }

  private static void compare(String name, Object one, Object other, List<String> all) {
    if (!one.equals(other)) {
      all.add(name + ": " + one + " / " + other);
    }
  }
}
