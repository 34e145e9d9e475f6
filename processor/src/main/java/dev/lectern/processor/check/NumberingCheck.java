package dev.lectern.processor.check;

import dev.lectern.Code;
import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.CodeBlock;
import dev.lectern.processor.model.Item;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;

/** BadValue: code that is to have line numbers and to have none. */
final class NumberingCheck implements SlideCheck {
  @Override
  public void check(Slide slide, Content content, Report report) {
    slide.items().stream()
        .map(Item::block)
        .flatMap(Block::deep)
        .filter(block -> block instanceof CodeBlock)
        .map(block -> (CodeBlock) block)
        .filter(code -> code.lineNumbers() && code.numbering().value() == Code.Numbering.NONE)
        .forEach(
            code ->
                report.add(
                    Rule.BAD_VALUE,
                    code.numbering().origin(),
                    "lineNumbers = true asks for numbers, and this for none; leave one of them"
                        + " out"));
  }
}
