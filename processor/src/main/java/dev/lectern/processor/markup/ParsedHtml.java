package dev.lectern.processor.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * HTML as jsoup's parser, which is a browser's, makes sense of it.
 *
 * @param html what was parsed; the DOM's positions are offsets in it
 * @param body an element whose children are the result
 * @param elements all elements below the body, in the order of their start tags
 * @param others all other nodes: text, comments and the like
 * @param errors what the parser had to mend
 * @param map from the HTML back to what the author wrote
 */
record ParsedHtml(
    String html,
    Element body,
    List<Element> elements,
    List<Node> others,
    List<ParseError> errors,
    SourceMap map) {

  /** Elements that are nested deeper are a mistake, and would overflow the stack somewhere. */
  static final int MAX_DEPTH = 200;

  static final String TOO_DEEP =
      "tags, lists or quotes are nested too deeply (more than " + MAX_DEPTH + " levels)";

  private static final int MAX_ERRORS = 100;
  private static final Pattern END_OF_NAME = Pattern.compile("[\\s>]");
  private static final Parser PARSER =
      Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH + 2);

  /** Parses what is to stand within a slide. */
  static ParsedHtml ofFragment(String html, SourceMap map) {
    Parser parser = PARSER.newInstance().setTrackErrors(MAX_ERRORS);
    Element body = new Element("div");
    body.appendChildren(parser.parseFragmentInput(html, body.shallowClone(), ""));
    Node last = body.lastChild();
    if (last instanceof TextNode text && text.isBlank()) {
      last.remove();
    }
    List<Element> elements = new ArrayList<>();
    List<Node> others = new ArrayList<>();
    body.traverse((node, depth) -> sort(node, depth, elements, others));
    return new ParsedHtml(html, body, elements, others, List.copyOf(parser.getErrors()), map);
  }

  /** Parses a whole page. */
  static Document page(String html) {
    return PARSER.newInstance().parseInput(html, "");
  }

  private static void sort(Node node, int depth, List<Element> elements, List<Node> others) {
    if (depth > MAX_DEPTH) {
      throw new UnusableText(TOO_DEEP);
    }
    if (!(node instanceof Element element)) {
      others.add(node);
    } else if (depth > 0) {
      elements.add(element);
    }
  }

  /** The tag that begins at an offset of the HTML, as written, or "". */
  String tagAt(int start) {
    int end = html.indexOf('>', start);
    return end >= 0 && html.startsWith("<", start) ? html.substring(start, end + 1) : "";
  }

  /** {@code <a>} for {@code <a href="x">}. */
  static String shortTag(String tag) {
    String word = END_OF_NAME.split(tag, 2)[0];
    String name = word.endsWith("/") ? word.substring(0, word.length() - 1) : word;
    return word.isEmpty() ? "" : name + ">";
  }
}
