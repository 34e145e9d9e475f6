package dev.lectern.maven.imports.prepare;

import dev.lectern.maven.imports.prose.Attributes;
import dev.lectern.maven.imports.report.Entry;
import dev.lectern.maven.imports.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** Takes out what cannot be in a deck: handlers, and what reveal.js wrote into a page that ran. */
final class Hygiene {
  private static final Pattern RESERVED_CLASSES =
      Pattern.compile(
          "past|present|future|stack|visible|current-fragment|has-dark-background|has-light-background"
              + "|has-highlights|highlight-line|code-wrapper|reveal|slides|backgrounds|slide-background"
              + "|slide-background-content|controls|progress|slide-number|slide-number-delimiter|playback"
              + "|pause-overlay|speaker-notes|aria-status|jump-to-slide|scrollbar|scroll-page|pdf-page|print-pdf"
              + "|reveal-viewport|reveal-print|reveal-scroll");

  private static final Pattern RESERVED =
      Pattern.compile(
          "data-index-[hv]|data-previous-indexv|data-fragment|data-lazy-loaded|data-background-hash"
              + "|data-auto-animate-target|data-muted-by-reveal|data-paused-by-reveal|data-markdown-parsed"
              + "|data-line-number|data-navigation-mode|data-controls-.*|data-highlighted|data-loaded");

  private static final Pattern OBSOLETE =
      Pattern.compile("marquee|blink|layer|ilayer|bgsound|html|head|body");

  private final Report report;

  Hygiene(Report report) {
    this.report = report;
  }

  void clean(Element slides) {
    // What a generator put there for its own script.
    slides.select("button.code-copy-button").remove();
    for (Element element : slides.getAllElements()) {
      if (element != slides) {
        attributes(element);
        kind(element);
      }
    }
    slides.nodeStream(Comment.class).toList().forEach(Comment::remove);
  }

  private void attributes(Element element) {
    List<String> gone = new ArrayList<>();
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      if (name.matches("on[a-z]{3,}")) {
        report.add(
            Entry.Kind.LOST,
            "event handler",
            name + "=" + attribute.getValue(),
            Attributes.line(element));
        gone.add(name);
      } else if (RESERVED.matcher(name).matches() || !name.matches("/?[A-Za-z_:@][\\w:.@-]*")) {
        gone.add(name);
      } else if (attribute.getValue().strip().matches("(?is)javascript:.*")) {
        report.add(
            Entry.Kind.LOST,
            "address that runs code",
            attribute.getValue(),
            Attributes.line(element));
        gone.add(name);
      }
    }
    gone.forEach(element::removeAttr);
    if (element.nameIs("a") && !gone.isEmpty() && Attributes.only(element)) {
      element.unwrap();
      return;
    }
    for (String name : List.copyOf(element.classNames())) {
      if (RESERVED_CLASSES.matcher(name).matches()) {
        element.removeClass(name);
      }
    }
    if (element.hasAttr("class") && element.className().isBlank()) {
      element.removeAttr("class");
    }
  }

  /** A component of a framework, or code that nobody escaped: its words stay. */
  private static boolean isUnknown(Element element) {
    String name = element.normalName();
    boolean obsolete = OBSOLETE.matcher(name).matches();
    boolean known =
        Tag.isKnownTag(name) || name.indexOf('-') > 0 || element.closest("svg, math") != null;
    return obsolete || !known;
  }

  private void kind(Element element) {
    if (element.nameIs("object") && element.attr("data").matches("(?i).*\\.(svg|png|jpe?g|gif)")) {
      element
          .tagName("img")
          .attr("src", element.attr("data"))
          .removeAttr("data")
          .removeAttr("type");
      element.empty();
    } else if (element.normalName().matches("object|embed")) {
      String url = element.hasAttr("data") ? element.attr("data") : element.attr("src");
      element.tagName("iframe").attr("src", url).removeAttr("data").removeAttr("type");
      element.empty();
    } else if (element.nameIs("image") && element.closest("svg") == null) {
      element.tagName("img");
    } else if (isUnknown(element)) {
      report.add(
          Entry.Kind.LOST,
          "element that HTML does not know",
          "<" + element.tagName() + ">",
          Attributes.line(element));
      element.tagName(element.children().stream().anyMatch(Element::isBlock) ? "div" : "span");
      element.clearAttributes();
    }
  }
}
