package dev.lectern.maven.pptx;

import java.util.StringJoiner;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Speaker notes as plain text. */
final class NotesText {
  private NotesText() {}

  /** Of a slide; empty if it has none. A line for each paragraph and item. */
  static String of(Document page, String slideId) {
    Element section = page.getElementById(slideId);
    Element notes = section == null ? null : section.selectFirst("> aside.notes");
    if (notes == null) {
      return "";
    }
    StringJoiner lines = new StringJoiner("\n");
    for (Element block : notes.select("p, li, pre, h1, h2, h3, h4, h5, h6, tr")) {
      boolean inner = block.parents().stream().anyMatch(outer -> outer.normalName().equals("li"));
      if (inner && !block.normalName().equals("li")) {
        continue;
      }
      String text = block.normalName().equals("pre") ? block.wholeText().strip() : block.text();
      lines.add(block.normalName().equals("li") ? "• " + text : text);
    }
    return lines.length() == 0 ? notes.text() : lines.toString();
  }
}
