package dev.lectern.processor.model;

import dev.lectern.CodeTheme;
import dev.lectern.Rule;
import dev.lectern.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * @param lang a BCP 47 tag
 * @param author plain text; empty: not said
 * @param description plain text; empty: not said
 * @param theme how it looks
 * @param codeTheme the colours of code
 * @param codeLanguage the language of code that says none; empty: none
 * @param copyButton whether code can be copied by a button
 * @param stylesheets the author's stylesheets
 * @param scripts the author's scripts
 * @param width of a slide, in CSS pixels
 * @param height of a slide, in CSS pixels
 * @param options reveal.js's options that differ from its defaults
 * @param numbers the numbers among the options
 * @param background what lies behind slides that say nothing else
 * @param brand what the author sets of the theme
 * @param settings what its annotations say
 * @param allowed warnings that are silent in it
 * @param slides in running order, without those below others
 */
public record Deck(
    Origin origin,
    String className,
    Said<String> id,
    Said<String> title,
    Said<String> lang,
    String author,
    String description,
    Theme theme,
    CodeTheme codeTheme,
    Said<String> codeLanguage,
    boolean copyButton,
    List<Said<String>> stylesheets,
    List<Said<String>> scripts,
    Said<Integer> width,
    Said<Integer> height,
    Map<String, Said<Object>> options,
    List<Bounds> numbers,
    Optional<Background> background,
    Optional<Brand> brand,
    List<Settings> settings,
    Set<Rule> allowed,
    List<Slide> slides) {
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
    List<Bounds> bounds = new ArrayList<>(numbers);
    bounds.add(Bounds.atLeast(1, width));
    bounds.add(Bounds.atLeast(1, height));
    background.ifPresent(behind -> bounds.add(behind.opacityBounds()));
    brand.ifPresent(own -> bounds.addAll(own.bounds()));
    return bounds;
  }

  /** reveal.js's plugins that the deck asks for, by their names. */
  public List<?> plugins() {
    Said<Object> plugins = options.get("plugins");
    return plugins == null ? List.of() : (List<?>) plugins.value();
  }

  /** The commands of its own that formulas can use, each as {@code "\\name=what it stands for"}. */
  public List<Said<String>> macros() {
    Said<Object> macros = options.get("katexMacros");
    return macros == null
        ? List.of()
        : ((List<?>) macros.value())
            .stream()
                .map(Said.class::cast)
                .map(macro -> new Said<>(String.valueOf(macro.value()), macro.origin()))
                .toList();
  }

  /** The texts and files that belong to the deck and not to one of its slides. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(titlePart());
    stylesheets.forEach(path -> parts.add(new Part.File(path, Part.Use.STYLESHEET)));
    scripts.forEach(path -> parts.add(new Part.File(path, Part.Use.SCRIPT)));
    background.ifPresent(behind -> parts.addAll(behind.parts()));
    brand.ifPresent(own -> parts.addAll(own.parts()));
    Optional.ofNullable(options.get("parallaxBackgroundImage"))
        .map(said -> said.map(String::valueOf))
        .ifPresent(path -> parts.add(new Part.File(path, Part.Use.IMAGE)));
    return parts;
  }
}
