package dev.lectern.processor.source;

import dev.lectern.processor.source.Marker.Dialect;
import dev.lectern.processor.source.Regions.Line;
import dev.lectern.processor.source.Regions.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pairs the markers of a text. */
final class RegionParser {
  private final int first;
  private final String where;
  private final List<Line> lines = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final List<String> strays = new ArrayList<>();

  private record Open(Marker marker, int line) {}

  RegionParser(int first, String where) {
    this.first = first;
    this.where = where;
  }

  Regions parse(String text) {
    // A last line without a line end is a line; nothing behind the last line end is none.
    text.lines().forEach(line -> add(line, first + lines.size()));
    List<String> texts = text.lines().toList();
    for (Open never : open) {
      if (isProse(never.marker())) {
        lines.set(
            never.line() - first, new Line(never.line(), texts.get(never.line() - first), false));
      } else {
        Marker marker = never.marker();
        regions.add(new Region(marker.dialect(), marker.name(), never.line(), 0));
      }
    }
    return new Regions(where, lines, regions, strays);
  }

  /** {@code # Region of interest} is an ordinary comment, unless {@code # endregion} follows. */
  private static boolean isProse(Marker marker) {
    return marker.dialect() == Dialect.FOLDING && marker.name().indexOf(' ') >= 0;
  }

  private void add(String line, int number) {
    Optional<Marker> marker = Marker.of(line);
    String text = marker.map(found -> found.code().stripTrailing()).orElse(line);
    lines.add(new Line(number, text, marker.isPresent() && text.isBlank()));
    marker.ifPresent(
        found -> {
          if (found.start()) {
            open.add(new Open(found, number));
          } else {
            end(found, number);
          }
        });
  }

  private void end(Marker end, int line) {
    int innermost = last(end.dialect(), "");
    int named = end.name().isEmpty() ? innermost : last(end.dialect(), end.name());
    if (end.dialect() != Dialect.FOLDING) {
      close(named, end, line);
      return;
    }
    if (named >= 0 && named != innermost) {
      Open other = open.get(innermost);
      strays.add(
          ", line %d: \"%s\" comes while region \"%s\" of line %d is open"
              .formatted(line, end.written(), other.marker().name(), other.line()));
    }
    // IDEs do not look at what stands behind endregion.
    close(named >= 0 ? named : innermost, end, line);
  }

  private void close(int which, Marker end, int line) {
    if (which < 0) {
      strays.add(
          ", line %d: no region is open that \"%s\" could end".formatted(line, end.written()));
    } else {
      Open ended = open.remove(which);
      regions.add(new Region(end.dialect(), ended.marker().name(), ended.line(), line));
    }
  }

  /** The last open region of a dialect and, unless it is empty, a name. */
  private int last(Dialect dialect, String name) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Marker marker = open.get(i).marker();
      if (marker.dialect() == dialect && (name.isEmpty() || marker.name().equals(name))) {
        return i;
      }
    }
    return -1;
  }
}
