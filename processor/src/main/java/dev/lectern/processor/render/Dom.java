package dev.lectern.processor.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Looks through elements without a selector engine, which a cold virtual machine loads slowly. */
final class Dom {
  private Dom() {}

  /** The elements within one, itself included, that are of a kind, in document order. */
  static List<Element> all(Element root, Predicate<Element> kind) {
    List<Element> found = new ArrayList<>();
    add(root, kind, found);
    return found;
  }

  /** Whether an element is a block of code. */
  static boolean isCode(Element element) {
    return element.nameIs("code") && element.parent() != null && element.parent().nameIs("pre");
  }

  private static void add(Element element, Predicate<Element> kind, List<Element> found) {
    if (kind.test(element)) {
      found.add(element);
    }
    for (int i = 0; i < element.childrenSize(); i++) {
      add(element.child(i), kind, found);
    }
  }
}
