package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The options of an annotation that do something only beside others.
 *
 * @param <T> what the model has of the annotation
 * @param said that, where the annotation is used; nothing: it means nothing there
 * @param options a line each
 */
record OptionNeeds<T>(Function<Use, Optional<T>> said, List<OptionNeed<T>> options) {
  /** Those of an annotation, by its simple name; a table is made when it is first asked for. */
  static Optional<OptionNeeds<?>> of(String annotation) {
    return switch (annotation) {
      case "Arrange" -> Optional.of(SlideNeeds.ARRANGE);
      case "AutoAnimate" -> Optional.of(SlideNeeds.AUTO_ANIMATE);
      case "Background" -> Optional.of(LookNeeds.BACKGROUND);
      case "Brand" -> Optional.of(LookNeeds.BRAND);
      case "Code" -> Optional.of(DataNeeds.CODE);
      case "Embed" -> Optional.of(MediaNeeds.EMBED);
      case "Fragment" -> Optional.of(SlideNeeds.FRAGMENT);
      case "Image" -> Optional.of(MediaNeeds.IMAGE);
      case "Reveal" -> Optional.of(RevealNeeds.REVEAL);
      case "Slide" -> Optional.of(SlideNeeds.SLIDE);
      case "Table" -> Optional.of(DataNeeds.TABLE);
      case "Video" -> Optional.of(MediaNeeds.VIDEO);
      default -> Optional.empty();
    };
  }

  /** Adds the options that are used in vain. */
  void check(Use use, Report report) {
    Optional<T> there = said.apply(use);
    if (there.isPresent()) {
      for (OptionNeed<T> need : options) {
        if (need.ignored(there.get(), use)) {
          report.add(
              Rule.IGNORED_OPTION,
              use.given().elements().get(need.option()),
              "does nothing " + need.why());
        }
      }
    }
  }
}
