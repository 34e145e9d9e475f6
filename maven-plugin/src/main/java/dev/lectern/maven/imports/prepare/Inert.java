package dev.lectern.maven.imports.prepare;

import dev.lectern.maven.imports.load.Sheet;
import dev.lectern.maven.imports.prose.Attributes;
import dev.lectern.maven.imports.report.Entry;
import dev.lectern.maven.imports.report.Report;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes out what says nothing: classes that no style and no script knows, and old ceremony. */
final class Inert {
  private static final Pattern TEXT =
      Pattern.compile(
          "a|img|span|strong|b|em|i|small|sub|sup|u|td|th|tr|thead|tbody|li|p|h[1-6]|ul|ol|table|figcaption|q|kbd|mark");

  /** What reveal.js, its themes or Lectern know, or tells what a box is. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "fragment|r-.*|stretch|animate__.*|animated|fade-.*|semi-fade-out|current-.*|highlight-.*|grow|shrink"
              + "|strike|zoom-in|custom|disabled|lectern-.*|navigate-.*|roll|col.*|left|right|half|row|hljs.*|language-.*");

  private static final Pattern CEREMONY =
      Pattern.compile(
          "loading|decoding|srcset|sizes|crossorigin|referrerpolicy|fetchpriority|draggable|border|hspace|vspace"
              + "|data-markdown-.*|data-sourcepos|data-source-line|data-mce-.*|longdesc|importance");

  private Inert() {}

  static void clean(Element slides, Sheet sheet, Report report) {
    for (Element element : slides.getAllElements()) {
      if (TEXT.matcher(element.normalName()).matches() && element.closest("pre, svg") == null) {
        classes(element, sheet);
        attributes(element, report);
      }
    }
  }

  private static void classes(Element element, Sheet sheet) {
    for (String name : List.copyOf(element.classNames())) {
      if (!sheet.isUsed(name) && !KNOWN.matcher(name).matches()) {
        element.removeClass(name);
      }
    }
    if (element.hasAttr("class") && element.className().isBlank()) {
      element.removeAttr("class");
    }
  }

  private static void attributes(Element element, Report report) {
    if (element.hasAttr("srcset")) {
      report.add(
          Entry.Kind.FALLBACK,
          "pictures for several screens",
          "srcset of " + element.attr("src"),
          Attributes.line(element));
    }
    element.attributes().asList().stream()
        .map(attribute -> attribute.getKey())
        .filter(name -> CEREMONY.matcher(name).matches())
        .toList()
        .forEach(element::removeAttr);
    if (!element.id().isEmpty() && element.nameIs("img")) {
      return;
    }
    if (element.nameIs("a") && element.hasAttr("href")) {
      if (element.hasAttr("target")) {
        report.add(
            Entry.Kind.LOST,
            "window that a link opens in",
            "target=" + element.attr("target") + ": " + element.attr("href"),
            Attributes.line(element));
      }
      element.removeAttr("target").removeAttr("rel");
    }
  }
}
