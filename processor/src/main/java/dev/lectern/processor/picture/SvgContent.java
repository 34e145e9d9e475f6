package dev.lectern.processor.picture;

import static java.util.Map.entry;

import dev.lectern.Rule;
import dev.lectern.processor.css.CssReferences;
import dev.lectern.processor.diagnostic.Finding;
import dev.lectern.processor.source.Reference;
import dev.lectern.processor.source.Reference.Kind;
import dev.lectern.processor.source.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** What an SVG picture refers to, and what it holds that could run. */
final class SvgContent {

  private static final Set<String> NAMESPACES =
      Set.of("http://www.w3.org/2000/svg", "http://www.w3.org/1999/xhtml");

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "data", "poster", "action", "formaction");
  private static final Set<String> ANIMATIONS = Set.of("animate", "set");
  private static final Set<String> ANIMATED = Set.of("from", "to", "by", "values");

  /** Elsewhere an address is of a part of a drawing. */
  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          entry("a href", Kind.LINK),
          entry("audio src", Kind.MEDIA),
          entry("embed src", Kind.PAGE),
          entry("feImage href", Kind.IMAGE),
          entry("form action", Kind.LINK),
          entry("iframe src", Kind.PAGE),
          entry("image href", Kind.IMAGE),
          entry("img src", Kind.IMAGE),
          entry("link href", Kind.STYLESHEET),
          entry("object data", Kind.PAGE),
          entry("source src", Kind.MEDIA),
          entry("video poster", Kind.IMAGE),
          entry("video src", Kind.MEDIA));

  private static final Pattern HANDLER = Pattern.compile("on[a-z]{3,}", Pattern.CASE_INSENSITIVE);
  private static final Pattern STYLESHEET = Pattern.compile("\\bhref\\s*=\\s*[\"']([^\"']*)[\"']");
  private static final int QUOTED = 60;

  private final List<Finding> findings = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final String file;

  /** The CSS of a style element that is being read, and where it begins; else null. */
  private StringBuilder css;

  private int cssLine;
  private int cssColumn;

  SvgContent(String file) {
    this.file = file;
  }

  List<Finding> findings() {
    return findings;
  }

  List<Reference> references() {
    return references;
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  /** The start tag that begins at {@code where} and ends at a line and column. */
  void start(XMLStreamReader tag, String where, int endLine, int endColumn) {
    if (!NAMESPACES.contains(String.valueOf(tag.getNamespaceURI()))) {
      return;
    }
    String element = tag.getLocalName();
    if (element.equals("script")) {
      String advice =
          "<script> does not belong in a picture; embed a page, or list it in @Deck.scripts";
      report(Rule.UNSAFE_MARKUP, where, advice);
      return;
    }
    if (element.equals("style")) {
      css = new StringBuilder();
      cssLine = endLine;
      cssColumn = endColumn;
    }
    for (int i = 0; i < tag.getAttributeCount(); i++) {
      attribute(tag, i, where);
    }
  }

  private void attribute(XMLStreamReader tag, int i, String where) {
    String element = tag.getLocalName();
    String name = tag.getAttributeLocalName(i);
    String value = tag.getAttributeValue(i);
    String written =
        tag.getAttributePrefix(i).isEmpty() ? name : tag.getAttributePrefix(i) + ':' + name;
    if (HANDLER.matcher(written).matches()) {
      report(
          Rule.UNSAFE_MARKUP,
          where,
          named(written, value) + " on <" + element + "> runs code; remove it");
    } else if (ADDRESSES.contains(name)) {
      address(KINDS.getOrDefault(element + ' ' + name, Kind.OTHER), written, value, where);
    } else if (ANIMATIONS.contains(element) && ANIMATED.contains(name) && animatesAddress(tag)) {
      for (String step : value.split(";")) {
        address(Kind.OTHER, written, step, where);
      }
    } else if (value.toLowerCase(Locale.ROOT).contains("url(")) {
      for (Reference reference : CssReferences.ofStyle(value)) {
        address(reference.kind(), written, reference.url(), where);
      }
    }
  }

  private static boolean animatesAddress(XMLStreamReader tag) {
    return String.valueOf(tag.getAttributeValue(null, "attributeName")).endsWith("href");
  }

  void text(String text) {
    if (css != null) {
      css.append(text);
    }
  }

  void end(String element) {
    if (css != null && element.equals("style")) {
      for (Reference reference : CssReferences.of(css.toString(), cssLine, cssColumn)) {
        address(reference.kind(), "url", reference.url(), reference.where());
      }
      css = null;
    }
  }

  /** {@code <?xml-stylesheet href="style.css"?>}. */
  void instruction(String target, String data, String where) {
    Matcher href = STYLESHEET.matcher(String.valueOf(data));
    if (target.equals("xml-stylesheet") && href.find()) {
      address(Kind.STYLESHEET, "href", href.group(1), where);
    }
  }

  private void address(Kind kind, String name, String url, String where) {
    switch (Url.of(url).kind()) {
      case EMPTY, FRAGMENT, DATA -> {
        // It stays within the picture.
      }
      case UNSAFE ->
          report(
              Rule.UNSAFE_URL,
              where,
              named(name, url) + " may run code; use a path, https: or mailto:");
      default -> references.add(new Reference(kind, url, where));
    }
  }

  private void report(Rule rule, String where, String what) {
    findings.add(new Finding(rule, "in " + file + ", " + where + ": " + what));
  }

  private static String named(String name, String value) {
    String shown = value.length() > QUOTED ? value.substring(0, QUOTED) + '…' : value;
    return name + '=' + PictureReader.quoted(shown);
  }
}
