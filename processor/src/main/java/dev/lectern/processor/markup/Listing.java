package dev.lectern.processor.markup;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A code block in Markdown. The fence <code>```java 1-2|4</code> has the language {@code java} and
 * the steps {@code 1-2} and {@code 4}.
 *
 * @param code its {@code <code>} element, for the caller to decorate
 * @param language the first word after the fence, or ""
 * @param steps what stands behind the language, split at each {@code |}; none if nothing does
 * @param text the code, without a line end after its last line
 * @param where {@code line 3, column 1} of the fence, or "" in a text of one line
 */
public record Listing(
    Element code, String language, List<String> steps, String text, String where) {

  static Listing of(Element code, String info, String text, String where) {
    String[] words = info.strip().split("\\s+", 2);
    List<String> steps =
        words.length < 2
            ? List.of()
            : Stream.of(words[1].split("\\|", -1)).map(String::strip).toList();
    return new Listing(code, words[0], steps, text, where);
  }
}
