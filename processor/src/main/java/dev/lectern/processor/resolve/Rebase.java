package dev.lectern.processor.resolve;

import dev.lectern.processor.css.CssReferences;
import dev.lectern.processor.markup.HtmlReferences;
import dev.lectern.processor.markup.Markup;
import dev.lectern.processor.source.Paths;
import dev.lectern.processor.source.Reference;
import dev.lectern.processor.source.Url;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * Makes the references of a text file in a folder good for the page, which stands in the deck's own
 * folder: {@code a.png} in {@code parts/x.md} is {@code parts/a.png} there.
 */
final class Rebase {
  private Rebase() {}

  static Markup from(String base, Markup markup) {
    from(base, markup.body());
    List<Reference> references =
        markup.references().stream()
            .map(r -> new Reference(r.kind(), moved(base, r.url()), r.where()))
            .toList();
    return new Markup(
        markup.body(), markup.findings(), references, markup.listings(), markup.anchors());
  }

  static Element from(String base, Element root) {
    Set<String> urls = new HashSet<>();
    for (Reference reference : HtmlReferences.of(root)) {
      urls.add(reference.url());
    }
    for (Element element : root.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        if (urls.contains(attribute.getValue())) {
          attribute.setValue(moved(base, attribute.getValue()));
        }
      }
    }
    styles(base, root);
    return root;
  }

  private static void styles(String base, Element root) {
    for (Element element : root.getAllElements()) {
      if (element.attr("style").contains("url")) {
        element.attr(
            "style", CssReferences.replaced(element.attr("style"), url -> moved(base, url)));
      }
      if (element.nameIs("style")) {
        String css = CssReferences.replaced(element.data(), url -> moved(base, url));
        element.empty().appendChild(new DataNode(css));
      }
    }
  }

  private static String moved(String base, String url) {
    Url parsed = Url.of(url);
    if (parsed.kind() != Url.Kind.LOCAL) {
      return url;
    }
    String path = Paths.resolve(base, parsed.path());
    return parsed.fragment().isEmpty() ? path : path + "#" + parsed.fragment();
  }
}
