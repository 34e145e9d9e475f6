package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.markup.Tex;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.resolve.Content;

/** BadValue: formulas that are empty, or open what they do not close. */
final class FormulaCheck implements PartCheck {
  @Override
  public void check(Part part, Content content, Report report) {
    if (part instanceof Part.Tex tex) {
      content
          .text(tex.source())
          .flatMap(Tex::mistake)
          .ifPresent(why -> report.add(Rule.BAD_VALUE, tex.source().given(), why));
    }
  }
}
