package dev.lectern.processor.render;

import static dev.lectern.processor.render.Canvas.element;

import dev.lectern.Code.Numbering;
import dev.lectern.processor.model.CodeBlock;
import dev.lectern.processor.model.DiffBlock;
import dev.lectern.processor.resolve.Content;
import dev.lectern.processor.resolve.Excerpt;
import dev.lectern.processor.resolve.ShownCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** The renderers of code, a method each. */
public final class CodeRenderers {
  /** As many digits as there is room for beside the code without further ado. */
  private static final int DIGITS = 2;

  private CodeRenderers() {}

  /** {@code <figure class="code">}. */
  public static Element code(CodeBlock code, Canvas canvas) {
    ShownCode listing = canvas.content().code(code.listing());
    Element figure = element("figure", "code");
    Element shown = figure.appendElement("pre").appendElement("code");
    Optional<Excerpt> excerpt = listing.excerpt();
    excerpt.ifPresent(all -> put(all.text(), shown, figure));
    Numbering numbering = code.numbering().value();
    boolean ofFile = numbering == Numbering.FILE;
    Canvas.decorate(shown, listing.language(), listing.steps(), code.lineNumbers() || ofFile);
    if (numbering == Numbering.NONE) {
      figure.addClass("unnumbered");
    } else if (ofFile) {
      excerpt.map(Excerpt::numbers).ifPresent(numbers -> number(numbers, shown, figure));
    }
    return canvas.captioned(figure, code.caption());
  }

  /** {@code <figure class="code diff">}. */
  public static Element diff(DiffBlock diff, Canvas canvas) {
    Content content = canvas.content();
    Element figure = element("figure", "code", "diff");
    Element shown = figure.appendElement("pre").appendElement("code");
    content
        .change(diff.to())
        .ifPresent(
            comparison -> {
              put(comparison.text(), shown, figure);
              gutter(comparison.marks(), shown);
            });
    Optional<String> language =
        content.code(diff.to()).language().or(() -> content.code(diff.from()).language());
    Canvas.decorate(shown, language, List.of(), true);
    return canvas.captioned(figure, diff.caption());
  }

  /** How much code it is: lectern.css sets it as large as that allows. */
  private static void put(String code, Element shown, Element figure) {
    String text = shown.text(code).wholeText();
    int longest = text.lines().mapToInt(String::length).max().orElse(0);
    figure.attr("style", "--lines: " + ShownCode.lines(text) + "; --chars: " + longest);
  }

  private static void number(List<Integer> numbers, Element shown, Element figure) {
    int first = numbers.isEmpty() ? 1 : numbers.get(0);
    boolean inOnePiece =
        IntStream.range(0, numbers.size()).allMatch(i -> numbers.get(i) == first + i);
    if (!inOnePiece) {
      gutter(numbers.stream().map(String::valueOf).collect(Collectors.joining(" ")), shown);
    } else if (first > 1) {
      shown.attr("data-ln-start-from", String.valueOf(first));
    }
    int digits = numbers.isEmpty() ? 1 : String.valueOf(numbers.get(numbers.size() - 1)).length();
    if (digits > DIGITS) {
      figure.attr("style", figure.attr("style") + "; --lectern-digits: " + digits);
    }
  }

  /** What stands beside the lines instead of numbers, see gutter.js. */
  private static void gutter(String labels, Element shown) {
    shown.attr("data-gutter", labels);
  }
}
