package dev.lectern.processor.markup;

import dev.lectern.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/**
 * Start and end tags that the parser did not expect. Many of its complaints follow from a tag that
 * was never closed; {@link OpenTags} found that tag, so here the two are brought together.
 */
final class MisplacedTags {

  private static final Set<String> PAGE_PARTS = Set.of("html", "head", "body", "frameset", "frame");
  private static final Set<String> TABLE_PARTS =
      Set.of("caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th");

  private final ParsedHtml parsed;
  private final OpenTags tags;
  private final TextFindings findings;
  private final Set<Element> paired = new HashSet<>();
  private final Set<String> dropped = new HashSet<>();
  private int unexplained = -1;

  MisplacedTags(ParsedHtml parsed, OpenTags tags, TextFindings findings) {
    this.parsed = parsed;
    this.tags = tags;
    this.findings = findings;
  }

  /** The first tag that was unexpected for a reason that should be elsewhere, or -1. */
  int unexplained() {
    return unexplained;
  }

  void checkStartTag(int end, boolean inTable) {
    int start = tags.startOf(end);
    String tag = shortTag(start);
    String name = name(tag);
    if (!tags.startsBefore(end)) {
      dropped.add(name);
    }
    if (endsUnclosed(start)) {
      return; // said of the tag that this one ended
    }
    if (inTable) {
      add(start, tag + " cannot stand in a table outside of its cells");
    } else if (TABLE_PARTS.contains(name)) {
      add(start, tag + " stands outside of a <table>");
    } else if (PAGE_PARTS.contains(name)) {
      add(start, tag + " belongs to a whole page, not into a slide");
    } else {
      add(start, tag + " cannot stand here");
    }
  }

  void checkEndTag(int end) {
    int start = parsed.html().lastIndexOf("</", end - 1);
    if (unexplained < 0) {
      unexplained = start;
    }
    if (!parsed.map().isAuthored(start)) {
      return;
    }
    String tag = shortTag(start);
    Element closed = tags.endingAt(end);
    if (closed != null && !closed.sourceRange().isImplicit()) {
      if (tags.isSplit(closed) && !findings.has(Rule.MALFORMED_HTML, start(closed))) {
        add(start, tag + " comes before the end of a tag that was opened later" + OpenTags.REVERSE);
      }
      return;
    }
    Element open = open(name(tag), start);
    if (endsUnclosed(start)) {
      return; // said of the tag that this one ended
    }
    if (open != null) {
      paired.add(open);
      pair(open, start, tag);
    } else if (isVoid(name(tag))) {
      add(start, tag + " does not exist: <" + name(tag) + "> has no end tag");
    } else if (!dropped.contains(name(tag))) {
      add(start, tag + " closes nothing");
    }
  }

  private boolean endsUnclosed(int start) {
    return tags.unclosed().stream()
        .anyMatch(
            open ->
                open.endSourceRange().startPos() == start
                    && (findings.has(Rule.MALFORMED_HTML, start(open))
                        || findings.has(Rule.MALFORMED_HTML, start)));
  }

  private void pair(Element open, int start, String tag) {
    String openTag = shortTag(start(open));
    int ended = open.endSourceRange().startPos();
    if (ElementNames.endsByItself(open)) {
      add(
          start,
          tag
              + " closes nothing: its "
              + openTag
              + " is ended by "
              + shortTag(ended)
              + (shortTag(ended).startsWith("</") ? "" : ", which cannot stand in it"));
    } else if (!ElementNames.isKnown(open)) {
      return; // said already
    } else if (ended > start) {
      Element inner = openWithin(open, start);
      if (inner != null && findings.has(Rule.MALFORMED_HTML, start(inner))) {
        findings.remove(Rule.MALFORMED_HTML, start(open));
      } else {
        String first = inner == null ? "a tag" : shortTag(start(inner));
        findings.replace(
            Rule.MALFORMED_HTML,
            start(open),
            tag
                + " comes before the end of "
                + first
                + ", which was opened within "
                + openTag
                + OpenTags.REVERSE);
      }
    } else if (shortTag(ended).startsWith("</")) {
      boolean authored = parsed.map().isAuthored(ended);
      findings.replace(
          Rule.MALFORMED_HTML,
          start(open),
          authored
              ? openTag + " is not closed before " + shortTag(ended) + OpenTags.REVERSE
              : openTag + OpenTags.CLOSED_LATER);
    }
  }

  /** The last element of that name that still lacks an end tag. */
  private Element open(String name, int before) {
    List<Element> unclosed = tags.unclosed();
    for (int i = unclosed.size() - 1; i >= 0; i--) {
      Element element = unclosed.get(i);
      if (element.normalName().equalsIgnoreCase(name)
          && start(element) < before
          && !paired.contains(element)) {
        return element;
      }
    }
    return null;
  }

  /** The outermost element that is open within another at that offset. */
  private Element openWithin(Element outer, int offset) {
    for (Element element : outer.getAllElements()) {
      if (element != outer
          && element.sourceRange().isTracked()
          && start(element) < offset
          && element.endSourceRange().startPos() >= offset) {
        return element;
      }
    }
    return null;
  }

  private static boolean isVoid(String name) {
    return Tag.isKnownTag(name) && Tag.valueOf(name).is(Tag.Void);
  }

  private static int start(Element element) {
    return element.sourceRange().startPos();
  }

  private static String name(String tag) {
    return tag.replaceAll("[</>]", "").toLowerCase(Locale.ROOT);
  }

  private String shortTag(int start) {
    return ParsedHtml.shortTag(parsed.tagAt(start));
  }

  private void add(int offset, String message) {
    findings.add(Rule.MALFORMED_HTML, Math.max(0, offset), message);
  }
}
