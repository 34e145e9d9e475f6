package dev.lectern.processor.markup;

import dev.lectern.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Tag;

/**
 * Which tags the author opened, and where the parser closed them: at their end tags, or elsewhere.
 *
 * <p>jsoup knows where each element's start and end tag stand; an end that the parser made up is
 * implicit. Elements that the parser had to split, because tags overlap, share their start.
 */
final class OpenTags {

  /** What to do about tags that overlap. */
  static final String REVERSE = "; close first what was opened last";

  /** Follows the name of a tag that is closed outside of what Markdown opened around it. */
  static final String CLOSED_LATER =
      " is not closed in the paragraph, list item, link or emphasis where it begins";

  private final ParsedHtml parsed;
  private final TextFindings findings;
  private final Map<Integer, Element> byStart = new HashMap<>();
  private final Map<Integer, Element> byEnd = new HashMap<>();
  private final Map<Integer, Element> byStartTagEnd = new HashMap<>();
  private final Set<Integer> splitStarts = new HashSet<>();
  private final Set<Integer> closedStarts = new HashSet<>();
  private final List<Element> unclosed = new ArrayList<>();

  private OpenTags(ParsedHtml parsed, TextFindings findings) {
    this.parsed = parsed;
    this.findings = findings;
  }

  /** Finds unknown elements, and those that are never closed. */
  static OpenTags check(ParsedHtml parsed, TextFindings findings) {
    OpenTags tags = new OpenTags(parsed, findings);
    for (Element element : parsed.elements()) {
      if (element.sourceRange().isTracked()) {
        tags.check(element);
      }
    }
    for (Element element : tags.unclosed) {
      tags.checkUnclosed(element);
    }
    return tags;
  }

  /** The element whose end tag ends at that offset; its start may be made up. */
  Element endingAt(int offset) {
    return byEnd.get(offset);
  }

  /** Whether the parser made an element of the start tag that ends at that offset. */
  boolean startsBefore(int offset) {
    return byStartTagEnd.containsKey(offset);
  }

  /** Where the start tag that ends at that offset begins. */
  int startOf(int end) {
    Element element = byStartTagEnd.get(end);
    return element == null
        ? Math.max(0, parsed.html().lastIndexOf('<', end - 1))
        : element.sourceRange().startPos();
  }

  /**
   * The last element of that name ({@code *}: any) whose start tag begins before that offset, or
   * null.
   */
  Element lastStartingBefore(int offset, String name) {
    Element last = null;
    for (Element element : byStart.values()) {
      int start = element.sourceRange().startPos();
      if (start < offset
          && (name.equals("*") || element.nameIs(name))
          && (last == null || start > last.sourceRange().startPos())) {
        last = element;
      }
    }
    return last;
  }

  /** Whether an element that exists begins at that offset. */
  boolean isKnownAt(int start) {
    Element element = byStart.get(start);
    return element != null && ElementNames.isKnown(element);
  }

  /** Whether the parser had to make several elements of this one. */
  boolean isSplit(Element element) {
    return splitStarts.contains(element.sourceRange().startPos());
  }

  /** Takes back what was said of elements open at that offset: their end tags were lost there. */
  void forgiveOpenAt(int offset) {
    for (Element element : unclosed) {
      int start = element.sourceRange().startPos();
      if (element.endSourceRange().startPos() == offset && isKnownAt(start)) {
        findings.remove(Rule.MALFORMED_HTML, start);
      }
    }
  }

  /** The elements that have no end tag of their own, innermost last. */
  List<Element> unclosed() {
    return unclosed;
  }

  private void check(Element element) {
    Range start = element.sourceRange();
    Range end = element.endSourceRange();
    if (!end.isImplicit()) {
      byEnd.put(end.endPos(), element);
      closedStarts.add(start.startPos());
    }
    if (start.isImplicit()) {
      return;
    }
    byStartTagEnd.put(start.endPos(), element);
    if (byStart.putIfAbsent(start.startPos(), element) != null) {
      splitStarts.add(start.startPos());
    }
    boolean isVoid = element.tag().is(Tag.Void);
    boolean selfClosed = end.isImplicit() && end.startPos() == start.startPos();
    boolean closed = isVoid || selfClosed || !end.isImplicit();
    String unknown = UnknownTag.message(parsed, element, closed);
    if (unknown != null) {
      findings.add(Rule.MALFORMED_HTML, start.startPos(), unknown);
    }
    if (!closed) {
      unclosed.add(element);
    } else if (!isVoid && !selfClosed) {
      checkOwners(element);
    }
  }

  private void checkUnclosed(Element element) {
    int start = element.sourceRange().startPos();
    int end = element.endSourceRange().startPos();
    String next = ParsedHtml.shortTag(parsed.tagAt(end));
    if (!parsed.map().isAuthored(start)) {
      if (parsed.map().isAuthored(end) && !next.isEmpty() && !next.startsWith("</")) {
        findings.add(Rule.MALFORMED_HTML, end, next + " cannot stand in " + contextOf(element));
      }
    } else if (!ElementNames.endsByItself(element)) {
      findings.add(Rule.MALFORMED_HTML, start, unclosedMessage(element, next, end));
    }
  }

  private static String contextOf(Element element) {
    return element.nameIs("p") ? "a line of text" : "a <" + element.normalName() + ">";
  }

  private String unclosedMessage(Element element, String next, int end) {
    String name = ParsedHtml.shortTag(parsed.tagAt(element.sourceRange().startPos()));
    if (next.isEmpty()) {
      return name + " is never closed";
    }
    if (!next.startsWith("</")) {
      return name + " is ended by " + next + ", which cannot stand in it";
    }
    boolean closedLater = closedLater(element);
    if (parsed.map().isAuthored(end)) {
      return name + " is not closed before " + next + (closedLater ? REVERSE : "");
    }
    return name + (closedLater ? CLOSED_LATER : " is never closed");
  }

  /** Whether the element does have an end tag, after the end of what is around it. */
  private boolean closedLater(Element element) {
    return isSplit(element) && closedStarts.contains(element.sourceRange().startPos());
  }

  /** In {@code a</p>b} the author's tag closes the paragraph that Markdown opened. */
  private void checkOwners(Element element) {
    int start = element.sourceRange().startPos();
    int end = element.endSourceRange().startPos();
    boolean startAuthored = parsed.map().isAuthored(start);
    if (startAuthored != parsed.map().isAuthored(end)) {
      int offset = startAuthored ? start : end;
      String name = ParsedHtml.shortTag(parsed.tagAt(offset));
      findings.add(
          Rule.MALFORMED_HTML,
          offset,
          startAuthored ? name + " is never closed" : name + " closes what Markdown opened");
    }
  }
}
