package dev.lectern.maven.imports.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jsoup.nodes.Element;

/** Writes tables as GitHub's Markdown has them. */
final class Tables {
  private Tables() {}

  /** Whether a table is rows of lines, the first of them its header. */
  static boolean isPlain(Element table) {
    List<Element> rows = rows(table);
    if (rows.size() < 1 || !Attributes.only(table) || rows.get(0).childrenSize() == 0) {
      return false;
    }
    int width = rows.get(0).childrenSize();
    for (Element each : table.select("thead, tbody, tfoot, tr, colgroup, caption")) {
      if (!Attributes.only(each) || each.nameIs("caption") || each.nameIs("tfoot")) {
        return false;
      }
    }
    for (Element row : rows) {
      boolean header = row == rows.get(0);
      if (row.childrenSize() != width) {
        return false;
      }
      for (Element cell : row.children()) {
        boolean kind = header ? cell.nameIs("th") || headless(table) : cell.nameIs("td");
        if (!kind || !isCell(cell)) {
          return false;
        }
      }
    }
    return !headless(table) && table.select("table table").isEmpty();
  }

  private static boolean headless(Element table) {
    return table.select("th").isEmpty();
  }

  private static boolean isCell(Element cell) {
    boolean aligned =
        Attributes.only(cell, "align", "style", "scope", "class") && !align(cell).equals("?");
    return aligned && Elements.isLine(cell);
  }

  private static String align(Element cell) {
    String align =
        cell.attr("align")
            + cell.attr("style")
                .replaceFirst("(?i)^\\s*text-align\\s*:\\s*(\\w+)\\s*;?\\s*$", "$1");
    return align.isEmpty() && cell.className().isEmpty() || align.matches("left|center|right")
        ? align
        : "?";
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    table.select("tr").forEach(rows::add);
    return rows;
  }

  static Written write(Element table, Style style) {
    List<String> lines = new ArrayList<>();
    boolean raw = false;
    for (Element row : rows(table)) {
      StringJoiner line = new StringJoiner(" | ", "| ", " |");
      for (Element cell : row.children()) {
        Written inner = InlineWriter.write(cell.childNodes(), style, true);
        raw |= inner.raw();
        line.add(inner.text().replaceAll("(?<!\\\\)\\|", "\\\\|"));
      }
      lines.add(line.toString());
      if (lines.size() == 1) {
        lines.add(rule(row, table));
      }
    }
    return new Written(String.join("\n", lines), raw);
  }

  private static String rule(Element header, Element table) {
    StringJoiner rule = new StringJoiner("|", "|", "|");
    List<Element> rows = rows(table);
    for (int i = 0; i < header.childrenSize(); i++) {
      Element below = rows.size() > 1 ? rows.get(1).child(i) : header.child(i);
      String align = align(header.child(i)).isEmpty() ? align(below) : align(header.child(i));
      rule.add(align.equals("center") ? ":-:" : align.equals("right") ? "--:" : "---");
    }
    return rule.toString();
  }
}
