package dev.lectern.processor.fit;

import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Part;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** How high text is of which each paragraph is a line as wide as there is room. */
final class FitText {
  /** As small and as large as reveal.js makes it: the latter as a share of the slide's height. */
  private static final double LEAST = 24;

  private static final double MOST = 0.8;

  private final Page page;

  FitText(Page page) {
    this.page = page;
  }

  /** The height of a block's text. */
  double block(Block block, Type type, double width) {
    double height = 0;
    int lines = 0;
    for (Part part : block.parts()) {
      Element body =
          part instanceof Part.Prose prose ? page.html(prose.source()).orElse(null) : null;
      if (body != null) {
        boolean paragraphs = body.childrenSize() > 0 && body.child(0).isBlock();
        List<Element> all = paragraphs ? List.copyOf(body.children()) : List.of(body);
        height += all.stream().mapToDouble(line -> line(line.childNodes(), type, width)).sum();
        lines += all.size();
      }
    }
    return height + Math.max(0, lines - 1) * Sheet.FLOW * type.size();
  }

  /** The height of a line. */
  double line(List<Node> words, Type type, double width) {
    double natural = LineBreaks.of(words, type, Double.MAX_VALUE).longestLine();
    double size = natural == 0 ? LEAST : type.size() * width / natural;
    double most = MOST * (page.height() + Sheet.PAD_TOP + Sheet.PAD_BOTTOM);
    return Sheet.FIT_LEADING * Math.max(LEAST, Math.min(size, most));
  }
}
