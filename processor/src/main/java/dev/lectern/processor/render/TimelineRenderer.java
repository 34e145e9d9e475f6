package dev.lectern.processor.render;

import static dev.lectern.processor.render.Canvas.element;

import dev.lectern.Milestone;
import dev.lectern.processor.model.TimelineBlock;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The renderer of timelines. */
public final class TimelineRenderer {
  private TimelineRenderer() {}

  /** {@code <ol class="timeline">}. */
  public static Element timeline(TimelineBlock timeline, Canvas canvas) {
    Element list = element("ol", "timeline");
    if (timeline.isUpright()) {
      list.addClass("upright");
    }
    list.attr("style", "--milestones: " + timeline.stops().size());
    for (TimelineBlock.Stop stop : timeline.stops()) {
      Element item = list.appendElement("li").addClass("milestone");
      stop.state().ifPresent(state -> state(item, state));
      if (timeline.fragments()) {
        item.addClass("fragment");
      }
      canvas.put(item.appendElement("div").addClass("label"), stop.label());
      stop.text().ifPresent(text -> canvas.put(item.appendElement("div"), text));
    }
    return list;
  }

  private static void state(Element item, Milestone.State state) {
    item.addClass(state.name().toLowerCase(Locale.ROOT));
    if (state == Milestone.State.NOW) {
      item.attr("aria-current", "step");
    }
  }
}
