package dev.lectern.processor.model;

import dev.lectern.Chart;
import dev.lectern.processor.model.Part.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A chart.
 *
 * @param origin its annotation
 * @param csv the file of its numbers
 * @param x the column of the horizontal axis, or of the slices' names
 * @param y the columns of the series
 * @param kind how they are drawn
 * @param title what it says, for those who cannot see it
 * @param axes what is said of the axes
 * @param totals whether stacks have their sums on them
 * @param height in CSS pixels; nothing: what there is
 * @param caption inline Markdown
 */
public record ChartBlock(
    Origin origin,
    Said<String> csv,
    Said<String> x,
    List<Said<String>> y,
    Chart.Kind kind,
    Said<String> title,
    Axes axes,
    Said<Boolean> totals,
    Optional<Said<Integer>> height,
    Optional<Said<String>> caption)
    implements Block {
  /**
   * What is said of the axes; of a pie, nothing but the unit.
   *
   * @param xTitle the horizontal one's title
   * @param yTitle the vertical one's title
   * @param unit what stands after each number; empty: nothing
   * @param logarithmic whether each step of the vertical one is ten times the one before
   */
  public record Axes(
      Optional<Said<String>> xTitle,
      Optional<Said<String>> yTitle,
      Said<String> unit,
      Said<Boolean> logarithmic) {}

  @Override
  public List<Bounds> bounds() {
    return height.map(number -> Bounds.atLeast(1, number)).stream().toList();
  }

  @Override
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.File(csv, Part.Use.DATA));
    parts.add(new Part.Columns(csv, x, y, kind, axes.logarithmic().value()));
    caption.ifPresent(said -> parts.add(new Part.Prose(said, Syntax.INLINE)));
    return parts;
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.STRETCHES);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.chart(this);
  }
}
