package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.resolve.Content;
import java.util.Locale;

/** BadValue: a picture that cannot become part of the page. */
final class InlineImageCheck implements PartCheck {
  @Override
  public void check(Part part, Content content, Report report) {
    if (part instanceof Part.File file
        && file.use() == Part.Use.INLINE_IMAGE
        && file.path().resolved()
        && !file.path().value().toLowerCase(Locale.ROOT).endsWith(".svg")) {
      report.add(
          Rule.BAD_VALUE, file.path().origin(), "only an SVG can be inline; leave inline out");
    }
  }
}
