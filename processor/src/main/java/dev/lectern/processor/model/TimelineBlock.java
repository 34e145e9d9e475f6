package dev.lectern.processor.model;

import dev.lectern.Milestone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Milestones along a line. */
public record TimelineBlock(Origin origin, List<Stop> stops, boolean fragments) implements Block {
  /** As many stand side by side and can be read. */
  private static final int MOST_IN_A_ROW = 5;

  /** A milestone; {@code state} says where it stands in time, if that is said. */
  public record Stop(
      Said<String> label, Optional<Said<String>> text, Optional<Milestone.State> state) {}

  /** Whether they stand one below the other, and not side by side. */
  public boolean isUpright() {
    return stops.size() > MOST_IN_A_ROW;
  }

  @Override
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (Stop stop : stops) {
      parts.add(new Part.Prose(stop.label(), Part.Syntax.INLINE));
      stop.text().ifPresent(text -> parts.add(new Part.Prose(text, Part.Syntax.INLINE)));
    }
    return parts;
  }

  @Override
  public Set<Trait> traits() {
    return Set.of();
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.timeline(this);
  }
}
