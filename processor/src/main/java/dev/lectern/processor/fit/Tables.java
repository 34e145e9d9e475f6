package dev.lectern.processor.fit;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** How high a table is: columns share the width by what is in them. */
final class Tables {
  private static final double BORDER = 1;

  private Tables() {}

  /** The type of cells of a table that is a block of its own: a short one is set larger. */
  static Type type(Element table) {
    // The first row is the header's.
    return rows(table).size() <= Sheet.FEW_ROWS + 1 ? Sheet.CELL_OF_FEW_ROWS : Sheet.CELL;
  }

  static double height(Element table, Type cell, double width) {
    List<Element> rows = rows(table);
    int columns = rows.stream().mapToInt(Element::childrenSize).max().orElse(0);
    double[] least = new double[columns];
    double[] most = new double[columns];
    for (Element row : rows) {
      for (int i = 0; i < row.childrenSize(); i++) {
        LineBreaks lines = LineBreaks.of(row.child(i).childNodes(), type(row.child(i), cell), 1e9);
        least[i] = Math.max(least[i], lines.longestWord());
        most[i] = Math.max(most[i], lines.longestLine());
      }
    }
    double[] widths = widths(least, most, width - Math.max(0, columns - 1) * 2 * Sheet.CELL_PAD_X);
    return rows.stream().mapToDouble(row -> height(row, cell, widths)).sum();
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    rows(table, rows);
    return rows;
  }

  private static void rows(Element element, List<Element> rows) {
    for (Element child : element.children()) {
      if (child.nameIs("tr")) {
        rows.add(child);
      } else {
        rows(child, rows);
      }
    }
  }

  /** All have what they want, or what they need and of the rest a share of what they want. */
  private static double[] widths(double[] least, double[] most, double width) {
    double need = sum(least);
    double want = sum(most);
    double share = want <= width ? 1 : want > need ? Math.max(0, width - need) / (want - need) : 0;
    double[] widths = new double[least.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = least[i] + share * (most[i] - least[i]) + 0.5;
    }
    return widths;
  }

  private static double height(Element row, Type cell, double[] widths) {
    double height = 0;
    for (int i = 0; i < row.childrenSize(); i++) {
      Type type = type(row.child(i), cell);
      int lines = LineBreaks.of(row.child(i).childNodes(), type, widths[i]).count();
      height = Math.max(height, lines * type.line() + 2 * Sheet.CELL_PAD_Y * type.size());
    }
    return height + BORDER;
  }

  private static Type type(Element element, Type cell) {
    return element.nameIs("th") ? Sheet.HEADER_CELL : cell;
  }

  private static double sum(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return sum;
  }
}
