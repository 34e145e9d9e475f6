package dev.lectern.processor.markup;

import dev.lectern.Rule;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.ParseError;

/**
 * Says in an author's words what the parser complained about.
 *
 * <p>The parser is lenient in what an author does not see, and so are we: {@code a <3} and {@code
 * &copy 2026} show as meant.
 */
final class ParseErrors {

  private final ParsedHtml parsed;
  private final OpenTags tags;
  private final TextFindings findings;

  private ParseErrors(ParsedHtml parsed, OpenTags tags, TextFindings findings) {
    this.parsed = parsed;
    this.tags = tags;
    this.findings = findings;
  }

  static void check(ParsedHtml parsed, OpenTags tags, TextFindings findings) {
    ParseErrors errors = new ParseErrors(parsed, tags, findings);
    MisplacedTags misplaced = new MisplacedTags(parsed, tags, findings);
    for (ParseError error : parsed.errors()) {
      errors.check(error.getPosition(), error.getErrorMessage(), misplaced);
    }
    parsed.others().forEach(errors::checkInstruction);
    parsed.elements().forEach(errors::checkAttributes);
    if (!parsed.errors().isEmpty()) {
      errors.checkAnythingSaid(misplaced);
    }
  }

  private void check(int position, String error, MisplacedTags misplaced) {
    if (error.startsWith("Unexpected EndTag")) {
      misplaced.checkEndTag(position);
    } else if (error.startsWith("Unexpected StartTag")) {
      misplaced.checkStartTag(position, error.contains("[InTable"));
    } else if (error.startsWith("Unexpected Character token")) {
      checkTextInTable(position);
    } else if (error.startsWith("Unexpected EOF token")) {
      return; // OpenTags knows what was open
    } else if (error.startsWith("Unexpectedly reached end of file")) {
      if (error.contains("omment")) {
        checkEndOfComment();
      } else {
        checkEndOfTag();
      }
    } else if (error.startsWith("Unexpected Doctype")) {
      add(
          parsed.html().lastIndexOf('<', position - 1),
          "a doctype belongs to a whole page, not into a slide");
    } else if (error.startsWith("Dropped duplicate attribute")) {
      add(
          tags.startOf(position),
          shortTag(tags.startOf(position)) + " has the same attribute twice");
    } else if (error.contains("cannot be self-closing")) {
      checkSelfClosing(tags.startOf(position));
    } else if (error.startsWith("Invalid character reference")) {
      checkReference(position - 1, error);
    } else if (error.startsWith("Unexpected character")) {
      checkCharacter(position, error);
    }
  }

  private void checkTextInTable(int position) {
    Element table = tags.lastStartingBefore(position, "table");
    if (table != null && !findings.has(Rule.MALFORMED_HTML)) {
      add(
          table.sourceRange().startPos(),
          "the table has text outside of its cells, which a browser shows above the table");
    }
  }

  /** The parser drops a tag that never ends; it begins after all that was understood. */
  private void checkEndOfTag() {
    int end = parsed.html().length();
    int start = 0;
    for (Node node : parsed.others()) {
      start = Math.max(start, endBefore(node.sourceRange(), end));
    }
    for (Element element : parsed.elements()) {
      start = Math.max(start, endBefore(element.sourceRange(), end));
      start = Math.max(start, endBefore(element.endSourceRange(), end));
    }
    start = Math.max(0, parsed.html().indexOf('<', start));
    String word = parsed.html().substring(start).split("[\\s>]", 2)[0];
    tags.forgiveOpenAt(end);
    add(start, "the tag " + word + " is never completed: a quote or its > is missing");
  }

  private void checkEndOfComment() {
    int end = parsed.html().length();
    tags.forgiveOpenAt(end);
    for (Node node : parsed.others()) {
      if (node instanceof Comment && node.sourceRange().endPos() == end) {
        add(node.sourceRange().startPos(), "a comment is never closed: --> is missing");
      }
    }
  }

  private static int endBefore(Range range, int end) {
    return range.isTracked() && range.endPos() < end ? range.endPos() : 0;
  }

  private void checkSelfClosing(int start) {
    String name = shortTag(start).replace("<", "").replace(">", "");
    if (!findings.has(Rule.MALFORMED_HTML, start) || tags.isKnownAt(start)) {
      findings.replace(
          Rule.MALFORMED_HTML,
          start,
          "<" + name + "/> does not close itself in HTML; write <" + name + "></" + name + ">");
    }
  }

  private void checkReference(int start, String error) {
    if (!error.contains("missing semicolon")) {
      String reference = parsed.html().substring(start).split("(?<=;)|\\s", 2)[0];
      add(start, "\"" + reference + "\" is not a known character; write \"&amp;\" for \"&\"");
    }
  }

  private void checkCharacter(int position, String error) {
    if (error.contains("[TagOpen]")) {
      return; // a < that is shown as such
    }
    int start = parsed.html().lastIndexOf('<', position);
    if (error.contains("[EndTagOpen]") || error.contains("[MarkupDeclarationOpen]")) {
      addInvisible(start);
    } else if (error.contains("Attribute") || error.contains("SelfClosingStartTag")) {
      Element element = tags.lastStartingBefore(position, "*");
      int tag =
          element != null && element.sourceRange().endPos() >= position
              ? element.sourceRange().startPos()
              : start;
      add(tag, broken(tag));
    } else if (error.contains("[Data]")) {
      add(position - 1, "HTML does not allow this control character");
    }
  }

  /** {@code <?php … ?>} is no error to the parser, but nobody would see it. */
  private void checkInstruction(Node node) {
    if (node.nodeName().equals("#processing-instruction") && node.sourceRange().isTracked()) {
      addInvisible(node.sourceRange().startPos());
    }
  }

  /** To the parser, the {@code <b} in {@code <a <b>} is an attribute. */
  private void checkAttributes(Element element) {
    for (Attribute attribute : element.attributes()) {
      int start = element.sourceRange().startPos();
      if (attribute.getKey().indexOf('<') >= 0 && tags.isKnownAt(start)) {
        findings.replace(Rule.MALFORMED_HTML, start, broken(start));
      }
    }
  }

  private String broken(int start) {
    String tag = parsed.tagAt(start);
    return "the tag "
        + (tag.length() > 60 ? shortTag(start) : tag)
        + " is broken: attributes are written name=\"value\", with spaces between them";
  }

  private void checkAnythingSaid(MisplacedTags misplaced) {
    int offset = misplaced.unexplained();
    if (offset >= 0 && !findings.has(Rule.MALFORMED_HTML)) {
      add(
          offset,
          shortTag(offset) + " is not where it can be closed; close first what was opened last");
    }
  }

  private void addInvisible(int start) {
    String text = parsed.tagAt(start);
    String shown = text.isEmpty() ? "this" : "\"" + text + "\"";
    add(
        start,
        shown + " is neither a tag nor a comment, and is not shown; write \"&lt;\" for \"<\"");
  }

  private String shortTag(int start) {
    return ParsedHtml.shortTag(parsed.tagAt(start));
  }

  private void add(int offset, String message) {
    findings.add(Rule.MALFORMED_HTML, Math.max(0, offset), message);
  }
}
