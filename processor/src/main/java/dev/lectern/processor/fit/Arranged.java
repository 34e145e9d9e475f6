package dev.lectern.processor.fit;

import dev.lectern.processor.model.Arrangement;
import dev.lectern.processor.model.Item;
import java.util.List;

/** How much room the blocks of members take that stand over, beside or below each other. */
final class Arranged {
  private final Page page;
  private final Measure measure;

  Arranged(Page page, Measure measure) {
    this.page = page;
    this.measure = measure;
  }

  Box box() {
    Arrangement arrangement = page.slide().arrangement().orElseThrow();
    List<Item> items = page.slide().items().stream().filter(Item::ofMember).toList();
    int gaps = Math.max(0, items.size() - 1);
    List<Box> boxes = items.stream().map(item -> measure.box(item, page.widthOf(item))).toList();
    boolean together = arrangement.isHorizontal() || arrangement.isStack();
    double height =
        together
            ? boxes.stream().mapToDouble(Box::height).max().orElse(0)
            : boxes.stream().mapToDouble(Box::height).sum() + gaps * page.gap();
    return new Box(height, boxes.stream().anyMatch(Box::yields));
  }
}
