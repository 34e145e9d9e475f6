package dev.lectern.processor.check;

import dev.lectern.Code;
import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.CodeBlock;
import dev.lectern.processor.resolve.Content;
import java.util.Set;

/** BadValue: code that is to have line numbers and to have none. */
final class NumberingCheck implements BlockCheck<CodeBlock> {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.BAD_VALUE);
  }

  @Override
  public Class<CodeBlock> kind() {
    return CodeBlock.class;
  }

  @Override
  public void check(CodeBlock code, Content content, Report report) {
    if (code.lineNumbers() && code.numbering().value() == Code.Numbering.NONE) {
      report.add(
          Rule.BAD_VALUE,
          code.numbering().origin(),
          "lineNumbers = true asks for numbers, and this for none; leave one of them out");
    }
  }
}
