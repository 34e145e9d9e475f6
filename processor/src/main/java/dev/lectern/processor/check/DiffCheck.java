package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.DiffBlock;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Comparison;
import dev.lectern.processor.resolve.Content;

/** EmptyDiff and IgnoredOption: two sides that are the same, or say what a diff does not show. */
final class DiffCheck implements SlideCheck {
  @Override
  public void check(Slide slide, Content content, Report report) {
    slide
        .items()
        .forEach(
            item -> {
              if (item.block() instanceof DiffBlock diff) {
                check(diff, content, report);
              }
            });
  }

  private static void check(DiffBlock diff, Content content, Report report) {
    if (content.change(diff.to()).filter(Comparison::isEmpty).isPresent()) {
      report.add(
          Rule.EMPTY_DIFF,
          diff.to().source().given(),
          "this is the same code as in from, line by line");
    }
    diff.idle()
        .forEach(
            name ->
                report.add(
                    Rule.IGNORED_OPTION,
                    name.origin(),
                    "does nothing in a diff; the caption and the fragment are those of @Diff"));
  }
}
