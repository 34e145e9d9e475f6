package dev.lectern.processor.markup;

import static java.util.Map.entry;

import dev.lectern.processor.source.Reference;
import dev.lectern.processor.source.Reference.Kind;
import dev.lectern.processor.source.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * The addresses in HTML and in the SVG within it, in document order and as written.
 *
 * <pre>{@code
 * HtmlReferences.of(Jsoup.parseBodyFragment("<img src='a.png' srcset='b.png 2x'>"))
 * // IMAGE a.png, IMAGE b.png
 * }</pre>
 *
 * <p>Addresses in {@code style} attributes and elements are CSS, and not among them.
 */
public final class HtmlReferences {

  /** What an attribute means on the element of that name. */
  private static final Map<String, Kind> ON_ELEMENT =
      Map.ofEntries(
          entry("img src", Kind.IMAGE),
          entry("img data-src", Kind.IMAGE),
          entry("img srcset", Kind.IMAGE),
          entry("source srcset", Kind.IMAGE),
          entry("source src", Kind.MEDIA),
          entry("source data-src", Kind.MEDIA),
          entry("video src", Kind.MEDIA),
          entry("video data-src", Kind.MEDIA),
          entry("video poster", Kind.IMAGE),
          entry("audio src", Kind.MEDIA),
          entry("audio data-src", Kind.MEDIA),
          entry("track src", Kind.MEDIA),
          entry("iframe src", Kind.PAGE),
          entry("iframe data-src", Kind.PAGE),
          entry("frame src", Kind.PAGE),
          entry("embed src", Kind.PAGE),
          entry("object data", Kind.PAGE),
          entry("a href", Kind.LINK),
          entry("a xlink:href", Kind.LINK),
          entry("area href", Kind.LINK),
          entry("form action", Kind.LINK),
          entry("button formaction", Kind.LINK),
          entry("input formaction", Kind.LINK),
          entry("input src", Kind.IMAGE),
          entry("link imagesrcset", Kind.IMAGE),
          entry("script src", Kind.SCRIPT),
          entry("script href", Kind.SCRIPT),
          entry("script xlink:href", Kind.SCRIPT),
          entry("image href", Kind.IMAGE),
          entry("image xlink:href", Kind.IMAGE),
          entry("feimage href", Kind.IMAGE),
          entry("feimage xlink:href", Kind.IMAGE));

  /** What an attribute means wherever it stands and {@link #ON_ELEMENT} says nothing else. */
  private static final Map<String, Kind> ANYWHERE =
      Map.of(
          "data-background-image", Kind.IMAGE,
          "data-background-video", Kind.MEDIA,
          "data-background-iframe", Kind.PAGE,
          "data-preview-image", Kind.IMAGE,
          "data-preview-video", Kind.MEDIA,
          "background", Kind.IMAGE,
          "cite", Kind.LINK,
          "xlink:href", Kind.OTHER);

  /** SVG elements that take a part of this or another file by {@code href}. */
  private static final Set<String> SVG_USERS =
      Set.of("use", "lineargradient", "radialgradient", "pattern", "textpath", "mpath", "filter");

  private static final Set<String> LISTS = Set.of("data-background-image", "data-background-video");
  private static final Set<String> SOURCE_SETS = Set.of("srcset", "imagesrcset");

  /** What {@code <link rel>} loads, as opposed to what it only names. */
  private static final Set<String> LOADED =
      Set.of(
          "icon",
          "apple-touch-icon",
          "mask-icon",
          "manifest",
          "preload",
          "modulepreload",
          "prefetch",
          "preconnect",
          "dns-prefetch");

  private HtmlReferences() {}

  /** Takes one address at a time. */
  public interface Visitor {
    /**
     * An address was found.
     *
     * @param url the address as written
     * @param range where its attribute stands, if the parser tracked positions
     */
    void found(Kind kind, String url, Range range);
  }

  /** The addresses below and on {@code root}; places are known if the parser tracked positions. */
  public static List<Reference> of(Element root) {
    List<Reference> references = new ArrayList<>();
    visit(root, (kind, url, range) -> references.add(new Reference(kind, url, place(range))));
    return references;
  }

  /** Shows each address below and on {@code root} to a visitor. */
  public static void visit(Element root, Visitor visitor) {
    root.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            visitAttributes(element, visitor);
          }
        });
  }

  private static void visitAttributes(Element element, Visitor visitor) {
    for (Attribute attribute : element.attributes()) {
      Kind kind = kind(element, attribute);
      if (kind != null) {
        Range range = attribute.sourceRange().nameRange();
        for (String url : urls(attribute)) {
          visitor.found(kind, url, range.isTracked() ? range : element.sourceRange());
        }
      }
    }
  }

  private static String place(Range range) {
    return range.isTracked()
        ? "line " + range.start().lineNumber() + ", column " + range.start().columnNumber()
        : "";
  }

  private static Kind kind(Element element, Attribute attribute) {
    String tag = element.normalName();
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    if (tag.equals("link") && name.equals("href")) {
      return linked(element);
    }
    if (tag.equals("source")
        && name.endsWith("src")
        && element.parent() != null
        && element.parent().normalName().equals("picture")) {
      return Kind.IMAGE;
    }
    if (name.equals("href") && SVG_USERS.contains(tag)) {
      return Kind.OTHER;
    }
    if (name.equals("href") && element.tag().namespace().equals(Parser.NamespaceMathml)) {
      return Kind.LINK;
    }
    if (name.equals("data-preview-link") && Url.of(attribute.getValue()).kind() != Url.Kind.EMPTY) {
      return attribute.getValue().matches("true|false") ? null : Kind.LINK;
    }
    Kind onElement = ON_ELEMENT.get(String.join(" ", tag, name));
    return onElement != null ? onElement : ANYWHERE.get(name);
  }

  private static Kind linked(Element link) {
    List<String> relations =
        List.of(link.attr("rel").strip().toLowerCase(Locale.ROOT).split("\\s+"));
    if (relations.contains("stylesheet")) {
      return Kind.STYLESHEET;
    }
    return relations.stream().anyMatch(LOADED::contains) ? Kind.OTHER : Kind.LINK;
  }

  private static List<String> urls(Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue();
    if (SOURCE_SETS.contains(name)) {
      return candidates(value);
    }
    // reveal.js takes a data: address whole, since it has a comma of its own.
    if (LISTS.contains(name) && Url.of(value).kind() != Url.Kind.DATA) {
      return Stream.of(value.split(",")).map(String::strip).toList();
    }
    return List.of(value);
  }

  /** The addresses of a {@code srcset}: each goes up to white space, its descriptors to a comma. */
  private static List<String> candidates(String sourceSet) {
    List<String> urls = new ArrayList<>();
    boolean descriptors = false;
    for (String word : sourceSet.strip().split("\\s+")) {
      // "1x,b.png": a comma among descriptors ends them.
      String url = descriptors ? word.substring(word.indexOf(',') + 1) : word;
      boolean ended = !descriptors || word.indexOf(',') >= 0;
      if (ended && !withoutOuterCommas(url).isEmpty()) {
        urls.add(withoutOuterCommas(url));
      }
      descriptors = !word.endsWith(",");
    }
    return urls;
  }

  private static String withoutOuterCommas(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && word.charAt(start) == ',') {
      start++;
    }
    while (end > start && word.charAt(end - 1) == ',') {
      end--;
    }
    return word.substring(start, end);
  }
}
