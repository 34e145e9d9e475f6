package dev.lectern.processor.fit;

import dev.lectern.processor.markup.Placement;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Breaks text into lines, as a browser does: as many words on each as fit. */
final class LineBreaks {
  /** What is narrower comes from a value that another check reports. */
  private static final double NARROWEST = 20;

  private final double width;
  private int lines = 1;
  private double used;
  private double word;
  private double space;
  private double longestWord;
  private double longestLine;
  private double unbroken;

  private LineBreaks(double width) {
    this.width = Math.max(width, NARROWEST);
  }

  /** The inline nodes in a width. */
  static LineBreaks of(List<? extends Node> nodes, Type type, double width) {
    LineBreaks lines = new LineBreaks(width);
    nodes.forEach(node -> lines.add(node, type, false));
    lines.endWord();
    lines.longestLine = Math.max(lines.longestLine, lines.unbroken);
    return lines;
  }

  /** How many lines it takes. */
  int count() {
    return lines;
  }

  /** The width of the longest word. */
  double longestWord() {
    return longestWord;
  }

  /** The width if no line is broken but where the author says so. */
  double longestLine() {
    return longestLine;
  }

  private void add(Node node, Type type, boolean code) {
    if (node instanceof TextNode text) {
      text.getWholeText().codePoints().forEach(c -> add(c, type, code));
    } else if (node instanceof Element element && !Placement.isHidden(element)) {
      if (element.nameIs("br")) {
        breakLine();
      } else if (element.nameIs("img") || element.nameIs("svg")) {
        word += Prose.attribute(element, "width", type.size());
      } else {
        boolean chip = element.nameIs("code") || element.nameIs("kbd");
        boolean bold = element.nameIs("strong") || element.nameIs("b");
        word += chip ? type.chipPad() : 0;
        element.childNodes().forEach(n -> add(n, bold ? type.bold() : type, code || chip));
        word += chip ? type.chipPad() : 0;
      }
    }
  }

  private void add(int character, Type type, boolean code) {
    double breadth = code ? type.codeWidth() : type.width(character);
    if (Character.isWhitespace(character)) {
      endWord();
      space = used > 0 ? breadth : 0;
    } else {
      boolean alone = Glyphs.isIdeograph(character);
      if (alone) {
        endWord();
      }
      word += breadth;
      if (alone || character == '-' || character == '—') {
        endWord();
      }
    }
  }

  private void breakLine() {
    endWord();
    lines++;
    used = 0;
    space = 0;
    longestLine = Math.max(longestLine, unbroken);
    unbroken = 0;
  }

  private void endWord() {
    if (word == 0) {
      return;
    }
    unbroken += space + word;
    if (used > 0 && used + space + word > width) {
      lines++;
      used = word;
    } else {
      used += space + word;
    }
    // A word that is longer than a line is broken.
    int more = (int) (used / width);
    if (used > width) {
      lines += more;
      used -= more * width;
    }
    longestWord = Math.max(longestWord, word);
    word = 0;
    space = 0;
  }
}
