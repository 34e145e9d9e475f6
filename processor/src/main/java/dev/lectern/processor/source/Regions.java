package dev.lectern.processor.source;

import dev.lectern.processor.diagnostic.Suggestions;
import dev.lectern.processor.source.Marker.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A text with its lines and the regions that markers make in it. Regions nest, those of AsciiDoc
 * and of Javadoc's snippets, which are ended by name, may overlap too, and one that comes several
 * times is all of these together.
 */
public final class Regions {
  private static final int MOST_NAMES = 8;

  private final String where;
  private final List<Line> lines;
  private final List<Region> regions;
  private final List<String> strays;

  /**
   * A line.
   *
   * @param number its number in the file
   * @param text without a marker's comment
   * @param marker whether it is nothing but a marker, and so is not shown
   */
  public record Line(int number, String text, boolean marker) {}

  /** From the line of one marker to that of another, or, if it never ends, to 0. */
  record Region(Dialect dialect, String name, int from, int to) {
    boolean holds(int line) {
      return from <= line && line <= to;
    }
  }

  Regions(String where, List<Line> lines, List<Region> regions, List<String> strays) {
    this.where = where;
    this.lines = lines;
    this.regions = regions;
    this.strays = strays;
  }

  /**
   * Looks for regions.
   *
   * @param text the text
   * @param first the number of its first line
   * @param where what messages call it: a path
   */
  public static Regions of(String text, int first, String where) {
    return new RegionParser(first, where).parse(text);
  }

  /** The same, where the lines have other numbers than those from 1. */
  public Regions numbered(List<Integer> real) {
    return new Regions(
        where,
        lines.stream()
            .map(line -> new Line(real.get(line.number() - 1), line.text(), line.marker()))
            .toList(),
        regions.stream()
            .map(
                each ->
                    new Region(
                        each.dialect(),
                        each.name(),
                        real.get(each.from() - 1),
                        each.to() == 0 ? 0 : real.get(each.to() - 1)))
            .toList(),
        strays);
  }

  /** All lines. */
  public List<Line> lines() {
    return lines;
  }

  /** What messages call the text. */
  public String where() {
    return where;
  }

  /** The names of the regions, in the order in which they start. */
  public List<String> names() {
    LinkedHashSet<String> names = new LinkedHashSet<>();
    regions.stream()
        .sorted((a, b) -> Integer.compare(a.from(), b.from()))
        .map(Region::name)
        .filter(name -> !name.isEmpty())
        .forEach(names::add);
    return List.copyOf(names);
  }

  /** The lines of a region that are shown: all but the markers of those within. */
  public SortedSet<Integer> within(String name) {
    List<Region> named = named(name);
    return lines.stream()
        .filter(line -> !line.marker())
        .map(Line::number)
        .filter(number -> named.stream().anyMatch(region -> region.holds(number)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Why a region cannot be shown, if it cannot. */
  public Optional<String> trouble(String name) {
    List<Region> named = named(name);
    if (named.isEmpty()) {
      return Optional.of("no region \"" + name + "\" in " + where + instead(name));
    }
    for (Region region : named) {
      if (region.to() == 0) {
        String starts = "\" of " + where + " starts in line " + region.from();
        return Optional.of("region \"" + name + starts + " and never ends" + stray());
      }
    }
    if (!strays.isEmpty()) {
      return Optional.of(where + strays.get(0));
    }
    return within(name).isEmpty()
        ? Optional.of("region \"" + name + "\" of " + where + " has no lines")
        : Optional.empty();
  }

  private List<Region> named(String name) {
    return regions.stream().filter(region -> region.name().equals(name)).toList();
  }

  private String stray() {
    return strays.isEmpty() ? "" : "; " + where + strays.get(0);
  }

  private String instead(String name) {
    List<String> names = names();
    if (names.isEmpty()) {
      return "; it has none: put a comment \"region "
          + name
          + "\" before the lines, and \"endregion\" behind them";
    }
    String near = Suggestions.didYouMean(name, names);
    return near.isEmpty() ? "; it has " + list(names) : near;
  }

  private static String list(List<String> names) {
    List<String> quoted = new ArrayList<>();
    names.stream().limit(MOST_NAMES).forEach(name -> quoted.add("\"" + name + "\""));
    if (names.size() > MOST_NAMES) {
      quoted.add((names.size() - MOST_NAMES) + " more");
    }
    String last = quoted.remove(quoted.size() - 1);
    return quoted.isEmpty() ? last : String.join(", ", quoted) + " and " + last;
  }
}
