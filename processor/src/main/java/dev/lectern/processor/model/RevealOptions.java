package dev.lectern.processor.model;

import dev.lectern.Reveal.KeyAction;
import dev.lectern.Reveal.Plugin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * reveal.js's options as an author sets them: by nature a list of names and values.
 *
 * @param values those that differ from their defaults, in the order of their names
 */
public record RevealOptions(Map<String, Said<Value>> values) {
  /** Nothing is set. */
  public static final RevealOptions NONE = new RevealOptions(Map.of());

  /** Numbers that may not be 0. */
  private static final Set<String> POSITIVE = Set.of("minScale", "maxScale", "zoomLevel");

  /** Numbers that may be below 0. */
  private static final Set<String> SIGNED =
      Set.of("parallaxBackgroundHorizontal", "parallaxBackgroundVertical", "pdfPageHeightOffset");

  public RevealOptions {
    values = new LinkedHashMap<>(values);
  }

  /** The value of an option. */
  public sealed interface Value {}

  /** True or false. */
  public record Flag(boolean holds) implements Value {}

  /** A number. */
  public record Amount(Number number) implements Value {}

  /** A text. */
  public record Text(String text) implements Value {}

  /** One of a few, as the annotation names it. */
  public record Constant(Enum<?> constant) implements Value {}

  /** A list. */
  public record Several(List<Said<Value>> items) implements Value {}

  /** What keys do, by their codes. */
  public record Keys(Map<Integer, KeyAction> actions) implements Value {}

  /** reveal.js's plugins that are asked for. */
  public List<Plugin> plugins() {
    List<Plugin> plugins = new ArrayList<>();
    for (Said<Value> item : items("plugins")) {
      if (item.value() instanceof Constant named && named.constant() instanceof Plugin plugin) {
        plugins.add(plugin);
      }
    }
    return plugins;
  }

  /** The commands of its own that formulas can use, each as {@code "\\name=what it stands for"}. */
  public List<Said<String>> macros() {
    List<Said<String>> macros = new ArrayList<>();
    for (Said<Value> item : items("katexMacros")) {
      text(item).ifPresent(macros::add);
    }
    return macros;
  }

  /** The easing function of what moves by itself; a CSS one. */
  public Optional<Said<String>> easing() {
    return said("autoAnimateEasing").flatMap(RevealOptions::text);
  }

  /** The picture that moves behind all slides. */
  Optional<Part.File> parallax() {
    return said("parallaxBackgroundImage")
        .flatMap(RevealOptions::text)
        .map(path -> new Part.File(path, Part.Use.IMAGE));
  }

  /** Whether fingers do nothing. */
  public boolean ignoresTouch() {
    return is("touch", new Flag(false));
  }

  /** Whether an option is not what it is by default, but this. */
  public boolean is(String name, Value value) {
    return said(name).map(Said::value).filter(value::equals).isPresent();
  }

  /** Its numbers and what they may be. */
  List<Bounds> bounds() {
    List<Bounds> bounds = new ArrayList<>();
    values.forEach(
        (name, said) -> {
          if (said.value() instanceof Amount amount) {
            double least = POSITIVE.contains(name) ? Double.MIN_VALUE : 0;
            double most = name.equals("margin") ? 1 : Double.POSITIVE_INFINITY;
            bounds.add(
                new Bounds(
                    new Said<>(amount.number(), said.origin()),
                    SIGNED.contains(name) ? Double.NEGATIVE_INFINITY : least,
                    most));
          }
        });
    return bounds;
  }

  private Optional<Said<Value>> said(String name) {
    return Optional.ofNullable(values.get(name));
  }

  private List<Said<Value>> items(String name) {
    return said(name)
        .map(said -> said.value() instanceof Several several ? several.items() : List.of(said))
        .orElse(List.of());
  }

  private static Optional<Said<String>> text(Said<Value> said) {
    return said.value() instanceof Text text
        ? Optional.of(new Said<>(text.text(), said.origin()))
        : Optional.empty();
  }
}
