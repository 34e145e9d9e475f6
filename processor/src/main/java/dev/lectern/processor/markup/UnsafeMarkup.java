package dev.lectern.processor.markup;

import dev.lectern.Rule;
import dev.lectern.processor.source.Reference;
import dev.lectern.processor.source.Url;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Finds what would run code in the deck, or change the page around the slide. */
final class UnsafeMarkup {

  private static final Map<String, String> ELEMENTS =
      Map.of(
          "script", "scripts belong in @Deck.scripts or in an embedded page",
          "noscript", "it shows nothing, since a deck runs scripts",
          "base", "it would move every address of the deck",
          "link", "style sheets belong in @Deck.stylesheets",
          "object", "it can run code in the deck; use @Image, @Video or @Embed",
          "embed", "it can run code in the deck; use @Image, @Video or @Embed");

  private static final Pattern HANDLER = Pattern.compile("on[a-z]{3,}");
  private static final Set<String> ANIMATIONS =
      Set.of("animate", "set", "animatemotion", "animatetransform");
  private static final Set<String> ANIMATED_VALUES = Set.of("to", "from", "by", "values");

  private final ParsedHtml parsed;
  private final TextFindings findings;

  private UnsafeMarkup(ParsedHtml parsed, TextFindings findings) {
    this.parsed = parsed;
    this.findings = findings;
  }

  static void check(ParsedHtml parsed, TextFindings findings) {
    UnsafeMarkup check = new UnsafeMarkup(parsed, findings);
    for (Element element : parsed.elements()) {
      check.checkElement(element);
      check.checkAttributes(element);
    }
    HtmlReferences.visit(parsed.body(), check::checkUrl);
  }

  private void checkElement(Element element) {
    String name = element.normalName().toLowerCase(Locale.ROOT);
    int offset = element.sourceRange().startPos();
    if (ELEMENTS.containsKey(name)) {
      add(offset, "<" + name + "> is not allowed in a slide: " + ELEMENTS.get(name));
    } else if (name.equals("meta") && element.hasAttr("http-equiv")) {
      add(offset, "<meta http-equiv> is not allowed in a slide: it would change the whole deck");
    } else if (name.equals("iframe") && !element.hasAttr("srcdoc") && canReadDeck(element)) {
      add(
          offset,
          "the page in this <iframe> could read the deck and its notes;"
              + " use @Embed, or add sandbox=\"allow-scripts\"");
    }
  }

  /** A page of the deck's own has the deck's origin, unless its sandbox takes that away. */
  private static boolean canReadDeck(Element frame) {
    boolean own =
        List.of("src", "data-src").stream()
            .anyMatch(name -> Url.of(frame.attr(name)).kind() == Url.Kind.LOCAL);
    List<String> sandbox = List.of(frame.attr("sandbox").toLowerCase(Locale.ROOT).split("\\s+"));
    return own
        && (!frame.hasAttr("sandbox")
            || sandbox.contains("allow-scripts") && sandbox.contains("allow-same-origin"));
  }

  private void checkAttributes(Element element) {
    boolean animation = ANIMATIONS.contains(element.normalName().toLowerCase(Locale.ROOT));
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      int offset = offset(element, attribute);
      if (HANDLER.matcher(name).matches()) {
        add(offset, "the attribute " + name + " would run code; scripts belong in @Deck.scripts");
      } else if (name.equals("srcdoc")) {
        add(offset, "srcdoc would run code in the deck; put the page into a file and use @Embed");
      } else if (animation && ANIMATED_VALUES.contains(name)) {
        for (String value : attribute.getValue().split(";")) {
          if (Url.of(value).kind() == Url.Kind.UNSAFE
              && element.attr("attributeName").endsWith("href")) {
            addUrl(offset, value);
          }
        }
      }
    }
  }

  private void checkUrl(Reference.Kind kind, String url, Range range) {
    boolean opened = kind == Reference.Kind.LINK || kind == Reference.Kind.PAGE;
    // A picture cannot run the scripts in its SVG, a page can.
    boolean drawing = url.strip().toLowerCase(Locale.ROOT).startsWith("data:image/svg");
    if (Url.of(url).kind() == Url.Kind.UNSAFE || opened && drawing) {
      addUrl(range.startPos(), url);
    }
  }

  private static int offset(Element element, Attribute attribute) {
    Range range = attribute.sourceRange().nameRange();
    return range.isTracked() ? range.startPos() : element.sourceRange().startPos();
  }

  private void addUrl(int offset, String url) {
    String shown = url.strip().length() > 60 ? url.strip().substring(0, 60) + "…" : url.strip();
    findings.add(
        Rule.UNSAFE_URL,
        offset,
        "the address \""
            + shown
            + "\" is not safe; use a file of the deck, #/slide, https:, mailto: or tel:");
  }

  private void add(int offset, String message) {
    findings.add(Rule.UNSAFE_MARKUP, offset, message);
  }
}
