package dev.lectern.processor.markup;

import dev.lectern.Rule;
import dev.lectern.processor.css.UnusableCss;
import dev.lectern.processor.diagnostic.Finding;
import dev.lectern.processor.source.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * A text with markup, parsed and checked.
 *
 * <pre>{@code
 * Markup markup = Markup.ofMarkdown("It is **new**: ![](img/new.svg)");
 * markup.body().html();   // <p>It is <strong>new</strong>: <img src="img/new.svg"></p>
 * markup.findings();      // MISSING_ALT: the picture "img/new.svg" has no text …
 * markup.references();    // IMAGE img/new.svg
 * }</pre>
 *
 * <p>No text is refused: what is wrong with it is in the findings.
 *
 * @param body an element whose children are the result
 * @param findings what is wrong, in the order of the text
 * @param references the addresses in it
 * @param listings the code blocks in it
 * @param anchors the names of elements in it, in the order of the text
 */
public record Markup(
    Element body,
    List<Finding> findings,
    List<Reference> references,
    List<Listing> listings,
    List<Anchor> anchors) {

  /** A hundred slides full; the parser may need a thousand bytes for each character. */
  private static final int LONGEST_MARKDOWN = 200_000;

  /** A drawing or a chart that stands in HTML can be long. */
  private static final int LONGEST_HTML = 2_000_000;

  /** Each takes the parser half a kilobyte. */
  private static final int MOST_TAGS = 100_000;

  private static final Finding TOO_MANY_TAGS =
      new Finding(
          Rule.UNREADABLE_FILE, "it has more than " + MOST_TAGS + " tags, too many for a slide");

  /** Parses Markdown blocks: paragraphs, lists, tables, code and HTML. */
  public static Markup ofMarkdown(String text) {
    return checked(text, LONGEST_MARKDOWN, MarkdownHtml::ofBlocks);
  }

  /**
   * Parses Markdown that is one line of text: {@code 1. First} and {@code # x} stay what they are.
   */
  public static Markup ofInline(String text) {
    Markup markup = checked(text, LONGEST_MARKDOWN, MarkdownHtml::ofInline);
    for (Element paragraph : markup.body().children()) {
      if (paragraph.nameIs("p")) {
        paragraph.unwrap();
      }
    }
    return markup;
  }

  /** Parses HTML that is to stand in a slide. */
  public static Markup ofHtml(String text) {
    return checked(
        text, LONGEST_HTML, html -> new RenderedHtml(html, SourceMap.ofHtml(html), Map.of()));
  }

  /** Parses an author's whole page, for its references only: else, only its size is checked. */
  public static Markup ofPage(String text) {
    if (tags(text) > MOST_TAGS) {
      return unusable(TOO_MANY_TAGS);
    }
    Element page = ParsedHtml.page(normalized(text));
    return new Markup(page, List.of(), HtmlReferences.of(page), List.of(), List.of());
  }

  /** The text without any markup, with single spaces; a picture counts as its {@code alt}. */
  public String text() {
    return PlainText.of(body);
  }

  /** Whether there is a formula in it. */
  public boolean hasFormula() {
    return !body.getElementsByClass(Formula.CLASS).isEmpty();
  }

  private interface ToHtml {
    RenderedHtml of(String text);
  }

  private static Markup checked(String text, int longest, ToHtml toHtml) {
    if (text.length() > longest) {
      String why = "the text is longer than %d kB, too long for a slide".formatted(longest / 1000);
      return unusable(new Finding(Rule.UNREADABLE_FILE, why));
    }
    if (tags(text) > MOST_TAGS) {
      return unusable(TOO_MANY_TAGS);
    }
    try {
      RenderedHtml html = toHtml.of(normalized(text));
      ParsedHtml parsed = ParsedHtml.ofFragment(html.html(), html.map());
      return checked(html, parsed);
    } catch (UnusableText unusable) {
      return unusable(new Finding(Rule.MALFORMED_HTML, unusable.getMessage()));
    } catch (UnusableCss unusable) {
      return unusable(new Finding(Rule.UNREADABLE_FILE, unusable.getMessage()));
    } catch (StackOverflowError tooDeep) {
      return unusable(new Finding(Rule.MALFORMED_HTML, ParsedHtml.TOO_DEEP));
    }
  }

  private static Markup checked(RenderedHtml html, ParsedHtml parsed) {
    TextFindings findings = new TextFindings(parsed.map());
    OpenTags open = OpenTags.check(parsed, findings);
    ParseErrors.check(parsed, open, findings);
    List<Reference> references = new ArrayList<>();
    HtmlReferences.visit(
        parsed.body(),
        (kind, url, range) ->
            references.add(new Reference(kind, url, parsed.map().where(range.startPos()))));
    references.addAll(Styles.check(parsed, findings));
    UnsafeMarkup.check(parsed, findings);
    MissingTexts.check(parsed, findings);
    ReservedNames.check(parsed, findings);
    IgnoredAttributes.check(parsed, findings);
    Formula.check(parsed.elements(), findings);
    return new Markup(
        parsed.body(), findings.sorted(), references, listings(html, parsed), anchors(parsed));
  }

  private static List<Anchor> anchors(ParsedHtml parsed) {
    List<Anchor> anchors = new ArrayList<>();
    for (Element element : parsed.elements()) {
      anchors.addAll(Anchor.of(element, range -> parsed.map().where(range.startPos())));
    }
    return anchors;
  }

  private static List<Listing> listings(RenderedHtml html, ParsedHtml parsed) {
    List<Listing> listings = new ArrayList<>();
    if (!html.fences().isEmpty()) {
      for (Element code : parsed.elements()) {
        RenderedHtml.Fence fence = html.fences().get(code.sourceRange().startPos());
        if (fence != null) {
          listings.add(
              Listing.of(
                  code,
                  fence.info(),
                  fence.text(),
                  html.map().where(code.sourceRange().startPos())));
        }
      }
    }
    return listings;
  }

  private static long tags(String text) {
    return text.chars().filter(c -> c == '<').count();
  }

  private static Markup unusable(Finding why) {
    return new Markup(new Element("div"), List.of(why), List.of(), List.of(), List.of());
  }

  private static String normalized(String text) {
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return withoutMark.replace("\r\n", "\n").replace('\r', '\n');
  }
}
