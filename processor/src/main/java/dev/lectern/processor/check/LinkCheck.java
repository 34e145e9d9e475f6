package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.diagnostic.Suggestions;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import dev.lectern.processor.source.Reference;
import dev.lectern.processor.source.Url;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** BrokenLink: links within the deck to slides that are not there. */
final class LinkCheck implements PartCheck {
  /** What links can name: slides, and elements within them. */
  private record Ids(Set<String> slides, Set<String> elements) {}

  /** Known from the first link within the deck on. */
  private Ids ids;

  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.BROKEN_LINK);
  }

  @Override
  public void check(Part.Prose prose, Content content, Report report) {
    // Slides without their deck are some of its slides: the others may have any id.
    if (content.deck().isPresent()) {
      content
          .markup(prose.source())
          .ifPresent(
              markup -> {
                for (Reference reference : markup.references()) {
                  check(reference, prose.source().given(), content, report);
                }
              });
    }
  }

  private void check(Reference reference, Origin origin, Content content, Report report) {
    Url url = Url.of(reference.url());
    if (url.kind() != Url.Kind.FRAGMENT || url.fragment().isEmpty()) {
      return;
    }
    if (ids == null) {
      ids = new Ids(slideIds(content), elementIds(content));
    }
    // reveal.js goes by what follows "#/": an id or a number, then perhaps the fragment's number.
    boolean toSlide = url.fragment().startsWith("/");
    String name = toSlide ? url.fragment().substring(1).replaceFirst("/.*", "") : url.fragment();
    boolean known =
        ids.slides().contains(name)
            || toSlide && (name.isEmpty() || isSlideNumber(name, content))
            || !toSlide && ids.elements().contains(name);
    if (!known) {
      String place = reference.where().isEmpty() ? "" : reference.where() + ": ";
      String what = toSlide ? "no slide has the id \"" : "nothing has the id \"";
      report.add(
          Rule.BROKEN_LINK,
          origin,
          place + what + name + "\"" + Suggestions.didYouMean(name, ids.slides()));
    }
  }

  private static boolean isSlideNumber(String name, Content content) {
    return name.matches("\\d{1,6}")
        && Integer.parseInt(name) <= content.deck().orElseThrow().slides().size();
  }

  private static Set<String> slideIds(Content content) {
    Set<String> ids = new TreeSet<>();
    content.slides().forEach(slide -> ids.add(slide.id().value()));
    return ids;
  }

  private static Set<String> elementIds(Content content) {
    Set<String> ids = new TreeSet<>();
    for (Slide slide : content.slides()) {
      for (Part part : slide.parts()) {
        if (part instanceof Part.Prose prose) {
          content.markup(prose.source()).ifPresent(markup -> addIds(markup.body(), ids));
        }
      }
    }
    return ids;
  }

  private static void addIds(Element element, Set<String> ids) {
    if (!element.id().isEmpty()) {
      ids.add(element.id());
    }
    for (int i = 0; i < element.childrenSize(); i++) {
      addIds(element.child(i), ids);
    }
  }
}
