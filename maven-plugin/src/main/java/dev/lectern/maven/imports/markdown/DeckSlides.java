package dev.lectern.maven.imports.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Cuts the Markdown of a whole deck into sections, by the habits of the tool that it is for. */
record DeckSlides(String separator, String vertical, String notes) {
  private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+)");
  private static final Pattern MATTER = Pattern.compile("[\\w-]+:(\\s.*)?|\\s+\\S.*|- .*");
  private static final int LONGEST_MATTER = 5_000;
  private static final Pattern DIRECTIVE = Pattern.compile("(?m)^\\s*(_?[a-zA-Z]+):[ \\t]*(.*)$");
  private static final Pattern BACKGROUND =
      Pattern.compile("!\\[(bg\\b[^\\]]*)]\\(\\s*<?([^)\\s>]+)>?[^)]*\\)");

  void write(
      String text,
      boolean marp,
      boolean slidev,
      Map<String, Object> front,
      Element slides,
      int line) {
    if (marp || slidev) {
      Map<String, String> lasting = new LinkedHashMap<>();
      front.forEach((key, value) -> lasting.put(key, String.valueOf(value)));
      int at = line;
      List<String> parts = byRules(text);
      for (int i = 0; i < parts.size(); i++) {
        String part = parts.get(i);
        int lines = (int) part.chars().filter(c -> c == '\n').count() + 1;
        Map<String, Object> own = slidev && i + 1 < parts.size() ? ownMatter(part) : Map.of();
        if (own.isEmpty() || i == 0 && slidev && part.isBlank()) {
          Element section = slides.appendElement("section").attr(MarkdownSections.LINE, "" + at);
          fill(section, part, lasting, marp);
          if (slidev && i > 0) {
            slidevMatter(section, ownMatter(parts.get(i - 1)));
          }
        }
        at += lines;
      }
      slides.select("> section").stream()
          .filter(s -> s.childNodeSize() == 0 && s.attributesSize() < 2)
          .forEach(Node::remove);
      return;
    }
    Separators separators =
        Separators.of(
            separator,
            vertical.isEmpty() ? "\\r?\\n----\\r?\\n" : vertical,
            notes.isEmpty() ? "^\\s*notes?:" : notes,
            5,
            null);
    for (List<Separators.Piece> column : separators.cut(text)) {
      Element outer = column.size() > 1 ? slides.appendElement("section") : slides;
      for (Separators.Piece piece : column) {
        Element section =
            outer.appendElement("section").attr(MarkdownSections.LINE, "" + (line + piece.line()));
        section.appendChildren(MarkdownSections.body(Html.of(piece.text())).childNodesCopy());
        new ElementComments("", "").apply(section);
        notes(section, piece.notes());
      }
    }
  }

  private static void notes(Element section, String markdown) {
    if (!markdown.isBlank()) {
      section
          .appendElement("aside")
          .addClass("notes")
          .appendChildren(MarkdownSections.body(Html.of(markdown)).childNodesCopy());
    }
  }

  /** At lines of three dashes or more, outside of code. */
  private static List<String> byRules(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    String fence = "";
    for (String line : text.split("\n", -1)) {
      Matcher mark = FENCE.matcher(line);
      if (mark.find()) {
        if (fence.isEmpty()) {
          fence = mark.group(1);
        } else if (mark.group(1).startsWith(fence)) {
          fence = "";
        }
      }
      if (fence.isEmpty() && line.matches("-{3,}\\s*|\\*{3,}\\s*|_{3,}\\s*")) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(line).append('\n');
      }
    }
    parts.add(part.toString());
    return parts;
  }

  /** Whether a slide of a deck has front matter of its own, as Slidev's do. */
  static boolean hasMatter(String text) {
    List<String> parts = byRules(text);
    return parts.size() > 2
        && parts.subList(1, parts.size() - 1).stream().anyMatch(part -> !ownMatter(part).isEmpty());
  }

  private static Map<String, Object> ownMatter(String part) {
    boolean matter =
        part.length() < LONGEST_MATTER
            && !part.isBlank()
            && part.strip().lines().allMatch(line -> MATTER.matcher(line).matches());
    return matter ? MarkdownDeck.yaml(part) : Map.of();
  }

  private static void slidevMatter(Element section, Map<String, Object> own) {
    String background =
        MarkdownDeck.string(own, "background", MarkdownDeck.string(own, "image", ""));
    if (!background.isBlank()) {
      section.attr("data-background", background);
    }
    if (own.get("class") != null) {
      section.addClass(MarkdownDeck.string(own, "class", ""));
    }
    if (own.get("transition") != null) {
      section.attr("data-transition", MarkdownDeck.string(own, "transition", ""));
    }
  }

  private static void fill(
      Element section, String part, Map<String, String> lasting, boolean marp) {
    String text = part;
    if (marp) {
      Matcher pictures = BACKGROUND.matcher(text);
      StringBuilder rest = new StringBuilder();
      while (pictures.find()) {
        background(section, pictures.group(1), pictures.group(2));
        pictures.appendReplacement(rest, "");
      }
      text = pictures.appendTail(rest).toString();
    }
    section.appendChildren(MarkdownSections.body(Html.of(text)).childNodesCopy());
    Map<String, String> own = new LinkedHashMap<>(lasting);
    StringBuilder spoken = new StringBuilder();
    List<Comment> comments = section.nodeStream(Comment.class).toList();
    for (Comment comment : comments) {
      String said = comment.getData().strip();
      Matcher directive = DIRECTIVE.matcher(said);
      boolean directives = said.lines().allMatch(line -> DIRECTIVE.matcher(line).matches());
      while (directives && directive.find()) {
        String name = directive.group(1);
        String value = directive.group(2).strip().replaceAll("^[\"']|[\"']$", "");
        own.put(name.replaceFirst("^_", ""), value);
        if (!name.startsWith("_")) {
          lasting.put(name, value);
        }
      }
      if (!directives) {
        spoken.append(said).append("\n\n");
      }
      comment.remove();
    }
    if (marp) {
      look(section, own);
    }
    notes(section, spoken.toString());
  }

  private static void look(Element section, Map<String, String> own) {
    String color = own.getOrDefault("backgroundColor", "");
    String image = own.getOrDefault("backgroundImage", "");
    if (!color.isBlank()) {
      section.attr("data-background-color", color);
    }
    if (image.startsWith("url(")) {
      section.attr("data-background-image", image.replaceAll("^url\\([\"']?|[\"']?\\)$", ""));
    } else if (image.contains("gradient(")) {
      section.attr("data-background-gradient", image);
    }
    String classes = own.getOrDefault("class", "");
    if (!classes.isBlank()) {
      section.attr("class", classes.replaceAll("[\\[\\],\"']", " ").strip());
    }
    if (!own.getOrDefault("color", "").isBlank()) {
      section.attr("style", "color: " + own.get("color"));
    }
  }

  private static void background(Element section, String words, String url) {
    section.attr("data-background-image", url);
    if (words.contains("contain") || words.contains("fit")) {
      section.attr("data-background-size", "contain");
    }
    Matcher percent = Pattern.compile("(\\d+%)").matcher(words);
    if (words.matches(".*\\b(left|right)\\b.*")) {
      section.attr("data-background-position", words.contains("left") ? "left" : "right");
      section.attr(
          "data-background-size", percent.find() ? percent.group(1) + " auto" : "50% auto");
    }
  }
}
