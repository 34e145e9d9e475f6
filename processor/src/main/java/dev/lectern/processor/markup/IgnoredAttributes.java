package dev.lectern.processor.markup;

import dev.lectern.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Attributes and classes of reveal.js where it does not look for them. */
final class IgnoredAttributes {
  private static final Set<String> MEDIA = Set.of("video", "audio", "iframe");

  /** An attribute (or several, by their beginning), where it works, and what to do about it. */
  private record Row(String name, Predicate<Element> works, String advice) {
    boolean concerns(String attribute) {
      return name.endsWith("*")
          ? attribute.startsWith(name.substring(0, name.length() - 1))
          : attribute.equals(name);
    }
  }

  /** Attributes of the section, which no author writes. */
  private static Row ofSlide(String name, String annotation) {
    return new Row(name, element -> false, "on a slide alone: set " + annotation);
  }

  /** The first row that concerns an attribute counts. */
  private static final List<Row> ATTRIBUTES =
      List.of(
          ofSlide("data-background", "@Background"),
          ofSlide("data-background-*", "@Background"),
          ofSlide("data-transition", "@Slide(transition = …)"),
          ofSlide("data-transition-speed", "@Slide(transitionSpeed = …)"),
          ofSlide("data-state", "@Slide(state = …)"),
          ofSlide("data-visibility", "@Slide(visibility = …)"),
          ofSlide("data-timing", "@Slide(timing = …)"),
          ofSlide("data-auto-animate", "@Slide(autoAnimate = true)"),
          ofSlide("data-auto-animate-id", "@Slide(autoAnimateId = …)"),
          ofSlide("data-auto-animate-restart", "@Slide(autoAnimateRestart = true)"),
          ofSlide("data-auto-animate-unmatched", "@Slide(autoAnimateUnmatched = false)"),
          new Row(
              "data-fragment-index",
              element -> element.hasClass("fragment") || element.hasAttr("data-line-numbers"),
              "on a fragment: add the class \"fragment\""),
          new Row(
              "data-autoslide",
              element -> element.hasClass("fragment"),
              "on a slide or a fragment: set @Slide(autoSlide = …), or add the class"
                  + " \"fragment\""),
          new Row(
              "data-autoplay",
              element -> MEDIA.contains(element.normalName()),
              "on <video>, <audio> and <iframe>"),
          new Row(
              "data-ln-start-from",
              element -> element.hasAttr("data-line-numbers"),
              "beside data-line-numbers"),
          new Row("data-line-numbers", element -> element.nameIs("code"), "on <code>"),
          new Row(
              "data-preview-fit",
              element ->
                  element.hasAttr("data-preview-image") || element.hasAttr("data-preview-video"),
              "beside data-preview-image or data-preview-video"));

  private static final Set<String> STRETCH = Set.of("r-stretch", "stretch");

  private IgnoredAttributes() {}

  static void check(ParsedHtml parsed, TextFindings findings) {
    for (Element element : parsed.elements()) {
      // What stands on a <section> has been told that there can be none.
      if (!element.nameIs("section") && parsed.map().isAuthored(element.sourceRange().startPos())) {
        check(element, findings);
      }
    }
  }

  private static void check(Element element, TextFindings findings) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      ATTRIBUTES.stream()
          .filter(row -> row.concerns(name))
          .findFirst()
          .filter(row -> !row.works().test(element))
          .ifPresent(row -> add(findings, element, attribute, name + " does something only ", row));
      if (name.equals("class")) {
        stretch(element, attribute, findings);
      }
    }
  }

  /** reveal.js stretches {@code section > .r-stretch}; what an author writes is in a block. */
  private static void stretch(Element element, Attribute attribute, TextFindings findings) {
    String names =
        element.classNames().stream().filter(STRETCH::contains).collect(Collectors.joining(" "));
    if (!names.isEmpty()) {
      Row row =
          new Row(names, any -> false, "on a block itself: @Layout(stretch = true) on a member");
      add(findings, element, attribute, "the class " + names + " does something only ", row);
    }
  }

  private static void add(
      TextFindings findings, Element element, Attribute attribute, String what, Row row) {
    Range range = attribute.sourceRange().nameRange();
    int offset = range.isTracked() ? range.startPos() : element.sourceRange().startPos();
    findings.add(Rule.IGNORED_OPTION, offset, what + row.advice());
  }
}
