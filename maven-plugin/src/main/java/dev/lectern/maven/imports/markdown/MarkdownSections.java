package dev.lectern.maven.imports.markdown;

import dev.lectern.maven.imports.load.SourceDeck;
import dev.lectern.maven.imports.report.Entry;
import dev.lectern.maven.imports.report.Report;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Expands the sections of a page whose content is Markdown. */
public final class MarkdownSections {
  /** The line that a section of Markdown begins at, since what is rendered has no place. */
  public static final String LINE = "data-lectern-line";

  private static final int DEEPEST = 120;
  private static final Pattern OF_MARKDOWN =
      Pattern.compile("data-(markdown|separator|vertical|notes|charset|element-att|attributes).*");

  private final SourceDeck deck;
  private final Report report;

  private MarkdownSections(SourceDeck deck, Report report) {
    this.deck = deck;
    this.report = report;
  }

  /** Makes HTML of all Markdown of a deck, in place. */
  public static void expand(SourceDeck deck, Report report) {
    MarkdownSections sections = new MarkdownSections(deck, report);
    for (Element section : deck.slides().select("[data-markdown]")) {
      if (section.parent() != null) {
        sections.expand(section);
      }
    }
  }

  private void expand(Element section) {
    String url = section.attr("data-markdown");
    int line = section.sourceRange().isTracked() ? section.sourceRange().start().lineNumber() : 0;
    String text = url.isBlank() ? inPlace(section) : ofFile(section, url, line);
    boolean separated =
        !url.isBlank()
            || deck.version() != 3
            || section.hasAttr("data-separator")
            || section.hasAttr("data-separator-vertical")
            || section.hasAttr("data-separator-notes");
    Separators separators =
        Separators.of(
            section.attr("data-separator"),
            section.attr("data-separator-vertical"),
            section.attr("data-separator-notes"),
            deck.version(),
            deck.options().get("markdown"));
    List<List<Separators.Piece>> columns =
        separated ? separators.cut(text) : List.of(List.of(whole(text, separators)));
    if (!section.nameIs("section")) {
      section.html("").append(Html.of(text));
      comments(section, section.parent()).apply(section);
      return;
    }
    int first = url.isBlank() ? firstLine(section) : 0;
    for (List<Separators.Piece> column : columns) {
      Element outer = new Element("section");
      Element attributed = column.size() == 1 ? slide(column.get(0), section, first) : outer;
      forward(section, attributed);
      if (column.size() > 1) {
        column.forEach(piece -> outer.appendChild(slide(piece, section, first)));
      }
      section.before(attributed);
    }
    section.remove();
  }

  private Separators.Piece whole(String text, Separators separators) {
    String[] parts = separators.notes().split(new Counted(text), -1);
    return parts.length == 2
        ? new Separators.Piece(parts[0], parts[1].strip(), 0)
        : new Separators.Piece(text, "", 0);
  }

  private Element slide(Separators.Piece piece, Element section, int firstLine) {
    Element slide = new Element("section");
    slide.attr(LINE, String.valueOf(firstLine == 0 ? 0 : firstLine + piece.line()));
    slide.appendChildren(body(Html.of(piece.text())).childNodesCopy());
    comments(section, section.parent()).apply(slide);
    if (deck.options().get("markdown") instanceof java.util.Map<?, ?> markdown
        && Boolean.TRUE.equals(markdown.get("animateLists"))) {
      slide.select("li").forEach(item -> item.addClass("fragment"));
    }
    if (!piece.notes().isEmpty()) {
      Element notes = slide.appendElement("aside").addClass("notes");
      notes.appendChildren(body(Html.of(piece.notes())).childNodesCopy());
    }
    return slide;
  }

  /** Parses HTML that Markdown gave, within the same bounds as the page. */
  static Element body(String html) {
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    return page.body();
  }

  private static ElementComments comments(Element section, Element parent) {
    return new ElementComments(
        own(section, parent, "data-element-attributes"), own(section, parent, "data-attributes"));
  }

  private static String own(Element section, Element parent, String name) {
    return section.hasAttr(name) || parent == null ? section.attr(name) : parent.attr(name);
  }

  private static void forward(Element from, Element to) {
    for (Attribute attribute : from.attributes()) {
      String name = attribute.getKey();
      if (!name.startsWith("/") && !OF_MARKDOWN.matcher(name).matches() && !to.hasAttr(name)) {
        to.attr(name, attribute.getValue());
      }
    }
  }

  private static int firstLine(Element section) {
    Element template = template(section);
    var range = (template == null ? section : template).sourceRange();
    return range.isTracked() ? range.start().lineNumber() : 0;
  }

  private static Element template(Element section) {
    Element template = section.selectFirst("[data-template]");
    return template == null ? section.selectFirst("script") : template;
  }

  private static String inPlace(Element section) {
    Element template = template(section);
    Element source = template == null ? section : template;
    String text = source.nameIs("script") ? source.data() : text(source);
    text = text.replace("__SCRIPT_END__", "</script>").replace("\r\n", "\n");
    Matcher tabs = Pattern.compile("^\\n?(\\t*)").matcher(text);
    Matcher spaces = Pattern.compile("^\\n?(\\s*)").matcher(text);
    int leadingTabs = tabs.find() ? tabs.group(1).length() : 0;
    int leading = spaces.find() ? spaces.group(1).length() : 0;
    if (leadingTabs > 0) {
      return text.replaceAll("(?m)^\\t{" + leadingTabs + "}", "");
    }
    return leading > 1 ? text.replaceAll("(?m)^ {" + leading + "}", "") : text;
  }

  /** What was written, for old decks have tags and comments in Markdown without a template. */
  private static String text(Element source) {
    if (source.nameIs("textarea")) {
      return source.wholeText();
    }
    StringBuilder text = new StringBuilder();
    source
        .childNodes()
        .forEach(
            node ->
                text.append(
                    node instanceof org.jsoup.nodes.TextNode words
                        ? words.getWholeText()
                        : node instanceof Element element && !element.nameIs("aside")
                            ? element.wholeText()
                            : ""));
    return text.toString();
  }

  private String ofFile(Element section, String url, int line) {
    try {
      Path file = deck.folder().resolve(url.replaceFirst("[?#].*", "")).normalize();
      if (!url.contains("://") && Files.isRegularFile(file) && Files.size(file) < 5_000_000) {
        String charset = section.attr("data-charset");
        Charset how =
            !charset.isBlank() && Charset.isSupported(charset.strip())
                ? Charset.forName(charset.strip())
                : StandardCharsets.UTF_8;
        return new String(Files.readAllBytes(file), how).replace("\r\n", "\n");
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      // Said below.
    }
    report.add(Entry.Kind.LOST, "Markdown file that is not there", url, line);
    return "## " + url + "\n\nThis file was not found.";
  }
}
