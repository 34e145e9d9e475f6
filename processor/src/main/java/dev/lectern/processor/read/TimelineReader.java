package dev.lectern.processor.read;

import dev.lectern.Milestone;
import dev.lectern.processor.model.TimelineBlock;

/** Reads {@code @Timeline}. */
public final class TimelineReader {
  private TimelineReader() {}

  /** Reads a timeline and its milestones. */
  public static TimelineBlock timeline(Attributes a) {
    return new TimelineBlock(
        a.origin(),
        a.nested("value").stream().map(TimelineReader::stop).toList(),
        a.flag("fragments"));
  }

  private static TimelineBlock.Stop stop(Attributes a) {
    return new TimelineBlock.Stop(
        a.text("label"), a.given("text"), a.optional("state", Milestone.State.class));
  }
}
