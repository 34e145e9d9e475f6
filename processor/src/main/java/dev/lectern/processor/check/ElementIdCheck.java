package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.markup.Anchor;
import dev.lectern.processor.model.Item;
import dev.lectern.processor.model.Modifiers;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * DuplicateId: an element's id that is on the page already, or a {@code data-id} that is on the
 * slide. Neither may be the id of a slide: links name all of them in the same way.
 */
final class ElementIdCheck implements SlideCheck {
  /** Known from the first slide on. */
  private Map<String, Slide> slides;

  private final Map<String, Slide> ids = new HashMap<>();

  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.DUPLICATE_ID, Rule.BAD_VALUE);
  }

  @Override
  public void check(Slide slide, Content content, Report report) {
    // Slides without their deck may be of different ones.
    if (content.deck().isEmpty()) {
      new Page(slide, Map.of(), new HashMap<>()).check(content, report);
      return;
    }
    if (slides == null) {
      slides = new HashMap<>();
      content.slides().forEach(each -> slides.putIfAbsent(each.id().value(), each));
    }
    new Page(slide, slides, ids).check(content, report);
  }

  /** What is named on a slide, and on the page as far as it is known. */
  private record Page(
      Slide slide, Map<String, Slide> slides, Map<String, Slide> ids, Map<String, Slide> dataIds) {
    Page(Slide slide, Map<String, Slide> slides, Map<String, Slide> ids) {
      this(slide, slides, ids, new HashMap<>());
    }

    void check(Content content, Report report) {
      for (Item item : slide.items()) {
        item.modifiers().pairing().ifPresent(pairing -> check(pairing, report));
      }
      for (Part part : slide.parts()) {
        if (part instanceof Part.Prose prose) {
          Origin origin = prose.source().given();
          content
              .markup(prose.source())
              .ifPresent(markup -> check(markup.anchors(), "", origin, report));
        } else if (part instanceof Part.File file && file.use() == Part.Use.INLINE_IMAGE) {
          content
              .svg(file.path())
              .ifPresent(svg -> check(anchors(svg), file.path().value(), file, report));
        }
      }
    }

    private void check(Modifiers.Pairing pairing, Report report) {
      Said<String> id = pairing.id();
      Slide first = dataIds.putIfAbsent(id.value(), slide);
      if (pairing.given() && id.resolved()) {
        if (!IdCheck.isId(id.value())) {
          report.add(
              Rule.BAD_VALUE,
              id.origin(),
              "\"" + id.value() + "\" is no id; write letters, digits, _ and -");
        } else {
          duplicate("the data-id \"" + id.value() + "\" is ", slides.get(id.value()), first)
              .ifPresent(
                  problem -> report.add(Rule.DUPLICATE_ID, id.origin(), problem + advice("")));
        }
      }
    }

    /** What is wrong with a name that a slide, or an element on one, has already. */
    private Optional<String> duplicate(String what, Slide named, Slide first) {
      if (named != null) {
        return Optional.of(what + "that of the slide " + named.className());
      }
      return Optional.ofNullable(first)
          .map(f -> f == slide ? "on this slide already" : "on " + f.className() + " already")
          .map(where -> what + where);
    }

    private void check(List<Anchor> anchors, String path, Part.File file, Report report) {
      check(anchors, "in " + path, file.path().origin(), report);
    }

    private void check(List<Anchor> anchors, String file, Origin origin, Report report) {
      for (Anchor anchor : anchors) {
        boolean id = anchor.kind() == Anchor.Kind.ID;
        Slide first = (id ? ids : dataIds).putIfAbsent(anchor.name(), slide);
        Slide named = slides.get(anchor.name());
        String what = "the " + anchor.kind().attribute() + " \"" + anchor.name() + "\" is ";
        duplicate(what, named, first)
            .ifPresent(
                problem ->
                    report.add(
                        Rule.DUPLICATE_ID, origin, place(file, anchor) + problem + advice(file)));
      }
    }
  }

  private static List<Anchor> anchors(Element svg) {
    return svg.getAllElements().stream().flatMap(each -> Anchor.of(each).stream()).toList();
  }

  private static String place(String file, Anchor anchor) {
    String separator = file.isEmpty() || anchor.where().isEmpty() ? "" : ", ";
    String place = file + separator + anchor.where();
    return place.isEmpty() ? "" : place + ": ";
  }

  private static String advice(String file) {
    return "; give this element another" + (file.isEmpty() ? "" : ", or leave inline out");
  }
}
