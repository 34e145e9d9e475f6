package dev.lectern.processor.fit;

import dev.lectern.processor.model.TimelineBlock;

/** The room of timelines. A test compares its numbers with lectern.css. */
public final class TimelineRoom {
  static final Type LABEL = new Type(28, 1.2, 680, -0.012);
  static final Type TEXT = Type.prose(24, 1.36);

  /** From the line to what is below it. */
  static final double LINE = 40;

  /** From the line to what is beside it. */
  static final double LINE_UPRIGHT = 48;

  static final double GAP = 6;
  static final double GAP_BETWEEN = 28;
  static final double GAP_UPRIGHT = 16;

  private TimelineRoom() {}

  /** Milestones side by side, as high as the highest; or one below the other. */
  public static Box timeline(TimelineBlock timeline, Measure measure, double width) {
    int count = timeline.stops().size();
    boolean upright = timeline.isUpright();
    double inner = upright ? width - LINE_UPRIGHT : (width - (count - 1) * GAP_BETWEEN) / count;
    double sum = 0;
    double highest = 0;
    for (TimelineBlock.Stop stop : timeline.stops()) {
      double text = stop.text().map(said -> GAP + measure.inline(said, TEXT, inner)).orElse(0.0);
      double height = measure.inline(stop.label(), LABEL, inner) + text;
      sum += height;
      highest = Math.max(highest, height);
    }
    return Box.firm(upright ? sum + (count - 1) * GAP_UPRIGHT : LINE + highest);
  }
}
