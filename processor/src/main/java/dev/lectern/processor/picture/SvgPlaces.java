package dev.lectern.processor.picture;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.Location;

/** Where tags begin: the XML parser knows where they end, which may be ten lines below. */
final class SvgPlaces {
  private final String text;
  private final List<Integer> lineStarts = new ArrayList<>(List.of(0));

  SvgPlaces(String text) {
    this.text = text;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean half = c == '\r' && text.startsWith("\n", i + 1);
      if ((c == '\n' || c == '\r') && !half) {
        lineStarts.add(i + 1);
      }
    }
  }

  /** {@code line 3, column 5}: the last place before an end at which something starts. */
  String start(String with, Location end) {
    int line = Math.max(1, Math.min(end.getLineNumber(), lineStarts.size()));
    int behind = lineStarts.get(line - 1) + end.getColumnNumber() - 1;
    int offset = Math.max(0, text.lastIndexOf(with, behind - 1));
    while (lineStarts.get(line - 1) > offset) {
      line--;
    }
    return "line " + line + ", column " + (offset - lineStarts.get(line - 1) + 1);
  }
}
