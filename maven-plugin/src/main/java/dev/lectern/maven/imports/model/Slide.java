package dev.lectern.maven.imports.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A slide that is being taken over. */
public final class Slide {
  /** The class that it becomes. */
  public final String name;

  /** Its line in the old deck, or 0. */
  public final int line;

  /** Markdown of its title. */
  public String title = "";

  /** The level of the title's heading. */
  public int level = 2;

  /** Whether the title is to be seen. */
  public boolean showTitle = true;

  /** Whether the title fits the width. */
  public boolean fitTitle;

  /** Its id in links. */
  public String id = "";

  /** Members of {@code @Slide} besides, as reveal.js names the attributes. */
  public final Map<String, String> attributes = new LinkedHashMap<>();

  /** Members of {@code @Background}. */
  public final Map<String, String> background = new LinkedHashMap<>();

  /** Classes and style of the section. */
  public Look look = Look.PLAIN;

  /** Markdown of its notes, or "". */
  public String notes = "";

  /** Where the emitter put the notes if they are long, or "". */
  public String notesFile = "";

  /** The stack that arranges its members, {@code r-stack} and the like, or "". */
  public String arrangement = "";

  /** What is on it. */
  public final List<Piece> pieces = new ArrayList<>();

  /** The slides below it. */
  public final List<Slide> below = new ArrayList<>();

  /** Rules that are silent on it. */
  public final Set<String> allowed = new TreeSet<>();

  /** A comment above its class, for what was mended. */
  public final List<String> comments = new ArrayList<>();

  /** A slide that has nothing yet. */
  public Slide(String name, int line) {
    this.name = name;
    this.line = line;
  }
}
