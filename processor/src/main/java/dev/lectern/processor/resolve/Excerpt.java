package dev.lectern.processor.resolve;

import dev.lectern.processor.diagnostic.Mistake;
import dev.lectern.processor.source.Regions;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What of a listing is shown.
 *
 * @param text the code, without white space at its end
 * @param numbers for each line of it, its number in the file
 * @param regions all that the text is taken from
 */
public record Excerpt(String text, List<Integer> numbers, Regions regions) {
  /** What came of a listing. */
  public sealed interface Result {}

  /** It was cut out. */
  public record Cut(Excerpt excerpt) implements Result {}

  /** It cannot be. */
  public record Failed(List<Mistake> mistakes) implements Result {}

  /** There is no text to cut from: its file is told of elsewhere, or the compiler tells. */
  public record Unknown() implements Result {}

  /** The same, where the lines of the text have other numbers than those from 1. */
  Excerpt numbered(List<Integer> real) {
    return new Excerpt(
        text, numbers.stream().map(line -> real.get(line - 1)).toList(), regions.numbered(real));
  }

  /** The lines of what is shown that a region has there: none if it is elsewhere. */
  public List<LineRange> lines(String region) {
    SortedSet<Integer> within = regions.within(region);
    SortedSet<Integer> shown = new TreeSet<>();
    for (int i = 0; i < numbers.size(); i++) {
      if (within.contains(numbers.get(i))) {
        shown.add(i + 1);
      }
    }
    return LineRange.of(shown);
  }
}
