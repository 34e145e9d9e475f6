package dev.lectern.processor.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Leads from an offset in rendered HTML back to line and column of the text it was rendered from.
 */
final class SourceMap {

  /**
   * From some offset of the HTML on: where it comes from, and whether it is the author's own HTML.
   */
  private record Segment(int source, boolean authored) {}

  private final boolean markdown;
  private final int length;
  private final boolean severalLines;
  private final List<Integer> lineStarts = new ArrayList<>();
  private final TreeMap<Integer, Segment> segments = new TreeMap<>();

  private SourceMap(String text, boolean markdown) {
    this.markdown = markdown;
    length = text.length();
    severalLines = text.stripTrailing().indexOf('\n') >= 0;
    lineStarts.add(0);
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      lineStarts.add(end + 1);
    }
  }

  /** For HTML that is yet to be rendered from Markdown. */
  static SourceMap ofMarkdown(String text) {
    return new SourceMap(text, true);
  }

  /** For HTML that is what the author wrote. */
  static SourceMap ofHtml(String html) {
    SourceMap map = new SourceMap(html, false);
    map.authored(0, 0);
    return map;
  }

  /** Whether the author wrote Markdown. */
  boolean isOfMarkdown() {
    return markdown;
  }

  /** What stands in the HTML from {@code offset} on is literally what the source has. */
  void authored(int offset, int source) {
    segments.put(offset, new Segment(source, true));
  }

  /**
   * What stands in the HTML from {@code offset} on was rendered from what begins at {@code source}.
   */
  void rendered(int offset, int source) {
    segments.put(offset, new Segment(source, false));
  }

  /** Whether the HTML at that offset is the author's own. */
  boolean isAuthored(int offset) {
    Map.Entry<Integer, Segment> segment = segments.floorEntry(offset);
    return segment != null && segment.getValue().authored();
  }

  /** Where the HTML at that offset comes from. */
  int source(int offset) {
    Map.Entry<Integer, Segment> segment = segments.floorEntry(offset);
    if (segment == null) {
      return 0;
    }
    int distance = segment.getValue().authored() ? offset - segment.getKey() : 0;
    return Math.max(0, Math.min(length, segment.getValue().source() + distance));
  }

  /** {@code line 3, column 5}, or "" in a text of one line. */
  String where(int offset) {
    if (!severalLines) {
      return "";
    }
    int source = source(offset);
    int low = 0;
    int high = lineStarts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lineStarts.get(middle) <= source) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return "line " + (low + 1) + ", column " + (source - lineStarts.get(low) + 1);
  }
}
