package dev.lectern.processor.resolve;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Mistake;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.source.Regions;
import dev.lectern.processor.source.Regions.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Cuts a region or lines out of a text. */
final class ExcerptCutter {
  private final Regions regions;
  private final Part.Cut cut;
  private final List<Mistake> mistakes = new ArrayList<>();
  private List<Line> lines;

  /** One that cuts what a listing asks for, out of the text that it is taken from. */
  ExcerptCutter(Regions regions, Part.Cut cut) {
    this.regions = regions;
    this.cut = cut;
    this.lines = regions.lines();
  }

  Excerpt.Result cut() {
    cut.region().filter(Said::resolved).ifPresent(this::region);
    if (mistakes.isEmpty()) {
      cut.lines().filter(Said::resolved).ifPresent(this::lines);
    }
    if (!mistakes.isEmpty()) {
      return new Excerpt.Failed(mistakes);
    }
    lines = lines.stream().filter(line -> !line.marker()).toList();
    if (cut.region().isPresent() || cut.lines().isPresent()) {
      lines = Indentation.without(lines);
    }
    return new Excerpt.Cut(excerpt());
  }

  private void region(Said<String> name) {
    regions.trouble(name.value()).ifPresent(why -> mistake(name, Rule.MISSING_REGION, why));
    SortedSet<Integer> within = regions.within(name.value());
    lines = lines.stream().filter(line -> within.contains(line.number())).toList();
    int from = 0;
    while (from < lines.size() && lines.get(from).text().isBlank()) {
      from++;
    }
    lines = lines.subList(from, lines.size());
  }

  private void lines(Said<String> said) {
    Optional<List<LineRange>> read = LineRange.read(said.value()).filter(ExcerptCutter::ascends);
    if (read.isEmpty()) {
      mistake(
          said,
          Rule.BAD_VALUE,
          "\""
              + said.value()
              + "\" is no choice of lines; write lines and ranges from the top down,"
              + " as in \"3,7-9\" or \"5-\"");
      return;
    }
    for (LineRange range : read.get()) {
      missing(range).ifPresent(line -> outOfRange(said, line));
    }
    if (mistakes.isEmpty()) {
      lines =
          lines.stream()
              .filter(line -> read.get().stream().anyMatch(range -> range.holds(line.number())))
              .toList();
      if (lines.stream().allMatch(Line::marker)) {
        mistake(
            said, Rule.LINE_OUT_OF_RANGE, "\"" + said.value() + "\" has markers of regions only");
      }
    }
  }

  /** Each range begins below the one before. */
  private static boolean ascends(List<LineRange> ranges) {
    for (int i = 1; i < ranges.size(); i++) {
      if (ranges.get(i).from() <= ranges.get(i - 1).to()) {
        return false;
      }
    }
    return true;
  }

  /** The first line of a range that is not there. */
  private Optional<Integer> missing(LineRange range) {
    int first = regions.lines().isEmpty() ? 1 : first();
    int last = first + regions.lines().size() - 1;
    if (range.from() < first || range.from() > last) {
      return Optional.of(range.from());
    }
    if (!range.isOpen() && range.to() > last) {
      return Optional.of(last + 1);
    }
    return cut.region().isEmpty() ? Optional.empty() : outsideRegion(range);
  }

  private Optional<Integer> outsideRegion(LineRange range) {
    SortedSet<Integer> within = regions.within(cut.region().orElseThrow().value());
    // An open range ends with the region, wherever that is.
    return regions.lines().stream()
        .filter(line -> range.holds(line.number()) && !line.marker())
        .map(Line::number)
        .limit(range.isOpen() ? 1 : LineRange.OPEN)
        .filter(number -> !within.contains(number))
        .findFirst();
  }

  private int first() {
    return regions.lines().get(0).number();
  }

  private void outOfRange(Said<String> said, int line) {
    String has = " has " + count(regions.lines().size());
    String in =
        cut.region()
            .map(
                region ->
                    "region \"" + region.value() + "\" of " + regions.where() + within(region))
            .orElse(regions.where() + has);
    mistake(
        said,
        Rule.LINE_OUT_OF_RANGE,
        "\"" + said.value() + "\" names line " + line + ", but " + in);
  }

  private String within(Said<String> region) {
    SortedSet<Integer> lines = regions.within(region.value());
    return " is " + new LineRange(lines.first(), lines.last()).described();
  }

  private static String count(int lines) {
    return lines == 1 ? "1 line" : lines + " lines";
  }

  private void mistake(Said<String> said, Rule rule, String message) {
    mistakes.add(Mistake.of(rule, said, message));
  }

  private Excerpt excerpt() {
    int size = lines.size();
    while (size > 0 && lines.get(size - 1).text().isBlank()) {
      size--;
    }
    List<Line> shown = lines.subList(0, size);
    String text = String.join("\n", shown.stream().map(Line::text).toList()).stripTrailing();
    return new Excerpt(text, shown.stream().map(Line::number).toList(), regions);
  }
}
