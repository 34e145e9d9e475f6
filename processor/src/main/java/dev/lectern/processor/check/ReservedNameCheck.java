package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.markup.Anchor;
import dev.lectern.processor.markup.ReservedNames;
import dev.lectern.processor.model.Item;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/**
 * ReservedName: classes and attributes that reveal.js writes itself, in annotations and in SVG
 * files that become part of the page. {@link MarkupCheck} has those in texts.
 */
final class ReservedNameCheck implements SlideCheck, PartCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.RESERVED_NAME);
  }

  @Override
  public void check(Slide slide, Content content, Report report) {
    names(slide.course().states(), ReservedNames::ofState, report);
    names(slide.modifiers().classes(), ReservedNames::ofClass, report);
    for (Item item : slide.items()) {
      names(item.modifiers().classes(), ReservedNames::ofClass, report);
    }
  }

  @Override
  public void check(Part.File file, Content content, Report report) {
    if (file.use() == Part.Use.INLINE_IMAGE) {
      content.svg(file.path()).ifPresent(svg -> svg(svg, file.path(), report));
    }
  }

  private static void names(
      List<Said<String>> said, Function<String, Optional<String>> problem, Report report) {
    for (Said<String> names : said) {
      for (String name : names.value().split("\\s+")) {
        problem
            .apply(name)
            .ifPresent(message -> report.add(Rule.RESERVED_NAME, names.origin(), message));
      }
    }
  }

  private static void svg(Element svg, Said<String> path, Report report) {
    for (Element element : svg.getAllElements()) {
      ReservedNames.visit(
          element,
          (range, message) ->
              report.add(
                  Rule.RESERVED_NAME,
                  path.origin(),
                  "in " + path.value() + ", " + Anchor.place(range) + ": " + message));
    }
  }
}
