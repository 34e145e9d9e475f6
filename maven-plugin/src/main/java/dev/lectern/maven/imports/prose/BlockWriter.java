package dev.lectern.maven.imports.prose;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes blocks of Markdown; a block that it cannot say is a line of HTML. */
final class BlockWriter {
  private final Style style;
  private final List<String> blocks = new ArrayList<>();
  private final List<Node> line = new ArrayList<>();
  private boolean raw;

  private BlockWriter(Style style) {
    this.style = style;
  }

  static Written write(List<Node> nodes, Style style) {
    BlockWriter writer = new BlockWriter(style);
    nodes.forEach(writer::node);
    writer.endLine();
    return new Written(String.join("\n\n", writer.blocks), writer.raw);
  }

  private void node(Node node) {
    if (node instanceof Comment) {
      return;
    }
    if (Elements.isInline(node)
        || node instanceof Element element && Elements.isOpaque(element) && !line.isEmpty()) {
      line.add(node);
    } else if (node instanceof Element element) {
      endLine();
      block(element);
    }
  }

  private void endLine() {
    boolean blank =
        line.stream()
            .allMatch(node -> node instanceof TextNode text && text.isBlank() || node.nameIs("br"));
    if (!blank) {
      add(InlineWriter.write(line, style, false));
    }
    line.clear();
  }

  private void add(Written written) {
    raw |= written.raw();
    if (!written.text().isBlank()) {
      blocks.add(written.text());
    }
  }

  private void block(Element element) {
    boolean bare = element.attributesSize() == 0;
    String name = element.normalName();
    if (bare && name.equals("p") && Elements.isLine(element)) {
      add(InlineWriter.write(element.childNodes(), style, false));
    } else if (name.matches("h[1-6]") && bare && Elements.isLine(element)) {
      Written text = InlineWriter.write(element.childNodes(), style, true);
      add(new Written("#".repeat(name.charAt(1) - '0') + " " + text.text(), text.raw()));
    } else if ((name.equals("ul") || name.equals("ol")) && isList(element)) {
      add(list(element));
    } else if (name.equals("blockquote") && bare) {
      Written inner = write(element.childNodes(), style);
      add(new Written("> " + inner.text().replace("\n", "\n> "), inner.raw()));
    } else if (name.equals("hr") && bare) {
      blocks.add("---");
    } else if (name.equals("pre") && Listings.isPlain(element)) {
      blocks.add(Listings.fence(Listings.of(element)));
    } else if (name.equals("table") && Tables.isPlain(element)) {
      add(Tables.write(element, style));
    } else if (name.equals("div") && element.hasClass("lectern-math")) {
      blocks.add("```math\n" + element.wholeText().strip() + "\n```");
    } else if (bare && (name.equals("div") || name.equals("article") || name.equals("main"))) {
      Written inner = write(element.childNodes(), style);
      add(inner);
    } else {
      add(new Written(RawHtml.startingBlock(element), true));
    }
  }

  private static boolean isList(Element list) {
    return (list.attributesSize() == 0 || list.nameIs("ol") && Attributes.only(list, "start"))
        && list.childrenSize() > 0
        && list.children().stream()
            .allMatch(
                item -> item.nameIs("li") && item.attributesSize() == 0 && !Elements.isEmpty(item))
        && list.textNodes().stream().allMatch(TextNode::isBlank);
  }

  private Written list(Element list) {
    List<String> items = new ArrayList<>();
    boolean ordered = list.nameIs("ol");
    boolean tags = false;
    int number = ordered ? Attributes.whole(list.attr("start"), 1) : 0;
    for (Element item : list.children()) {
      Written inner = item(item);
      String mark = ordered ? number++ + ". " : "- ";
      tags |= inner.raw();
      items.add(mark + inner.text().replaceAll("\n(?=[^\n])", "\n" + " ".repeat(mark.length())));
    }
    return new Written(String.join("\n", items), tags);
  }

  /** A nested list follows its item without a blank line: the list is a tight one. */
  private Written item(Element item) {
    List<Node> nodes = item.childNodes();
    if (item.childrenSize() == 1
        && item.child(0).nameIs("p")
        && item.child(0).attributesSize() == 0) {
      nodes = item.child(0).childNodes();
    }
    Written inner = write(nodes, style);
    return new Written(inner.text().replaceAll("\n\n(?=(- |\\d+\\. ))", "\n"), inner.raw());
  }
}
