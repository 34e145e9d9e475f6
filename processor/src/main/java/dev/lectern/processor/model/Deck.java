package dev.lectern.processor.model;

import dev.lectern.CodeTheme;
import dev.lectern.Rule;
import dev.lectern.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A talk.
 *
 * @param origin its {@code @Deck} annotation
 * @param className the class that says it
 * @param id the name of its folder
 * @param title inline Markdown
 * @param about what the page says of itself
 * @param look how it looks
 * @param code how code is shown
 * @param size how large a slide is
 * @param reveal reveal.js's options
 * @param forChecks what matters to checks alone
 * @param slides in running order, without those below others
 */
public record Deck(
    Origin origin,
    String className,
    Said<String> id,
    Said<String> title,
    About about,
    Look look,
    CodeLook code,
    Size size,
    RevealOptions reveal,
    ForChecks forChecks,
    List<Slide> slides) {
  /**
   * What the page says of itself.
   *
   * @param lang a BCP 47 tag
   * @param author plain text; empty: not said
   * @param description plain text; empty: not said
   */
  public record About(Said<String> lang, String author, String description) {}

  /**
   * How it looks.
   *
   * @param theme colours and fonts
   * @param stylesheets the author's stylesheets
   * @param scripts the author's scripts
   * @param background what lies behind slides that say nothing else
   * @param brand what the author sets of the theme
   */
  public record Look(
      Theme theme,
      List<Said<String>> stylesheets,
      List<Said<String>> scripts,
      Optional<Background> background,
      Optional<Brand> brand) {}

  /**
   * How code is shown.
   *
   * @param theme its colours
   * @param language that of code that says none; empty: none
   * @param copyButton whether it can be copied by a button
   */
  public record CodeLook(CodeTheme theme, Said<String> language, boolean copyButton) {}

  /**
   * How large a slide is, in CSS pixels.
   *
   * @param width its width
   * @param height its height
   */
  public record Size(Said<Integer> width, Said<Integer> height) {}

  /** Colours and fonts. */
  public Theme theme() {
    return look.theme();
  }

  /** What lies behind slides that say nothing else. */
  public Optional<Background> background() {
    return look.background();
  }

  /** What the author sets of the theme. */
  public Optional<Brand> brand() {
    return look.brand();
  }

  /** Warnings that are silent in it. */
  public Set<Rule> allowed() {
    return forChecks.allowed();
  }

  /** All slides in running order, those of stacks too. */
  public Stream<Slide> allSlides() {
    return slides.stream().flatMap(Slide::stack);
  }

  /** The title's text. */
  public Part.Prose titlePart() {
    return new Part.Prose(title, Part.Syntax.INLINE);
  }

  /** The deck's own numbers and what they may be. */
  public List<Bounds> bounds() {
    List<Bounds> bounds = new ArrayList<>(reveal.bounds());
    bounds.add(Bounds.atLeast(1, size.width()));
    bounds.add(Bounds.atLeast(1, size.height()));
    background().ifPresent(behind -> bounds.add(behind.opacityBounds()));
    brand().ifPresent(own -> bounds.addAll(own.bounds()));
    return bounds;
  }

  /** The texts and files that belong to the deck and not to one of its slides. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(titlePart());
    look.stylesheets().forEach(path -> parts.add(new Part.File(path, Part.Use.STYLESHEET)));
    look.scripts().forEach(path -> parts.add(new Part.File(path, Part.Use.SCRIPT)));
    background().ifPresent(behind -> parts.addAll(behind.parts()));
    brand().ifPresent(own -> parts.addAll(own.parts()));
    reveal.parallax().ifPresent(parts::add);
    return parts;
  }
}
