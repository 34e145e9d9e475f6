package dev.lectern.maven.imports.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers what an import did, for IMPORT.md and import.json. */
public final class Report {
  private static final int MOST = 5_000;

  private final Set<Entry> entries = new LinkedHashSet<>();
  private final Map<String, Integer> blocks = new TreeMap<>();
  private int slides;
  private int stacks;
  private int withHtml;

  /** Notes what became of something. */
  public void add(Entry.Kind kind, String what, String detail, int line) {
    if (entries.size() < MOST) {
      entries.add(new Entry(kind, what, shortened(detail), line, ""));
    }
  }

  /** Notes what became of something of a slide. */
  public void add(Entry entry) {
    if (entries.size() < MOST) {
      entries.add(entry);
    }
  }

  /** Takes back what turned out otherwise. */
  public void remove(Entry entry) {
    entries.remove(entry);
  }

  /** Counts a block by the annotation that it became. */
  public void count(String annotation) {
    blocks.merge(annotation, 1, Integer::sum);
  }

  /** Starts counting blocks again, for a deck that was mended. */
  public void forget() {
    blocks.clear();
  }

  /** Says how large the deck is. */
  public void size(int slideCount, int stackCount, int slidesWithHtml) {
    slides = slideCount;
    stacks = stackCount;
    withHtml = slidesWithHtml;
  }

  /** What was noted, by kind, then by line. */
  public List<Entry> entries() {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(
        Comparator.comparing(Entry::kind)
            .thenComparing(Entry::line)
            .thenComparing(Entry::what)
            .thenComparing(Entry::detail));
    return sorted;
  }

  /** How many blocks became which annotation. */
  public Map<String, Integer> blocks() {
    return blocks;
  }

  /** How many slides there are. */
  public int slides() {
    return slides;
  }

  /** How many of them are stacks of several. */
  public int stacks() {
    return stacks;
  }

  /** How many slides need an {@code @Html}. */
  public int slidesWithHtml() {
    return withHtml;
  }

  private static String shortened(String detail) {
    String line = detail.strip().replaceAll("\\s+", " ");
    return line.length() <= 120 ? line : line.substring(0, 119) + "…";
  }
}
