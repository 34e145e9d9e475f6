package dev.lectern.maven.imports.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A deck that is being taken over. */
public final class Talk {
  /** The class that it becomes. */
  public String name = "Talk";

  /** Plain text of its title. */
  public String title = "";

  /** Its language tag, or "". */
  public String lang = "";

  /** Who gives it, or "". */
  public String author = "";

  /** What it is about, or "". */
  public String description = "";

  /** A theme's constant. */
  public String theme = "BLACK";

  /** A code theme's constant. */
  public String codeTheme = "MONOKAI";

  /** The width of a slide. */
  public int width = 960;

  /** The height of a slide. */
  public int height = 700;

  /** Stylesheets in order. */
  public final List<String> stylesheets = new ArrayList<>();

  /** Scripts in order. */
  public final List<String> scripts = new ArrayList<>();

  /** RevealMembers of reveal.js by its own names: booleans, numbers, texts, lists. */
  public final Map<String, Object> options = new LinkedHashMap<>();

  /** The slides side by side. */
  public final List<Slide> slides = new ArrayList<>();

  /** Rules that are silent in the whole deck. */
  public final java.util.Set<String> allowed = new java.util.TreeSet<>();

  /** Shows every slide, those below others too, in order. */
  public void each(Consumer<Slide> visitor) {
    for (Slide slide : slides) {
      visitor.accept(slide);
      slide.below.forEach(visitor);
    }
  }
}
