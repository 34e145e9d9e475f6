package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.markup.Tex;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.resolve.Content;
import java.util.Set;

/** MalformedTex: formulas that are empty, or open what they do not close. */
final class FormulaCheck implements PartCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.MALFORMED_TEX);
  }

  @Override
  public void check(Part.Tex tex, Content content, Report report) {
    content
        .text(tex.source())
        .flatMap(Tex::mistake)
        .ifPresent(why -> report.add(Rule.MALFORMED_TEX, tex.source().given(), why));
  }
}
