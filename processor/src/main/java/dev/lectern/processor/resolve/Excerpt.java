package dev.lectern.processor.resolve;

import dev.lectern.processor.diagnostic.Finding;
import dev.lectern.processor.model.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What of a listing is shown.
 *
 * @param text the code, without white space at its end
 * @param numbers for each line of it, its number in the file
 * @param regions the regions within, by name, in lines of what is shown
 */
public record Excerpt(String text, List<Integer> numbers, Map<String, Highlight.Lines> regions) {
  /**
   * What came of a listing.
   *
   * @param excerpt what is shown, if that can be told
   * @param troubles what is wrong, apart from the file itself
   */
  public record Result(Optional<Excerpt> excerpt, List<Trouble> troubles) {}

  /**
   * Something that is wrong with how a listing is cut out.
   *
   * @param origin where it is said
   * @param finding what is wrong
   */
  public record Trouble(Origin origin, Finding finding) {}

  /** All of a text. */
  static Excerpt whole(String text) {
    String shown = text.stripTrailing();
    return new Excerpt(
        shown, IntStream.rangeClosed(1, Code.lines(shown)).boxed().toList(), Map.of());
  }
}
