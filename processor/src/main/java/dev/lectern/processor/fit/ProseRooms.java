package dev.lectern.processor.fit;

import dev.lectern.Slide.Layout;
import dev.lectern.processor.model.BulletsBlock;
import dev.lectern.processor.model.HeadingBlock;
import dev.lectern.processor.model.HtmlBlock;
import dev.lectern.processor.model.LeadBlock;
import dev.lectern.processor.model.QuoteBlock;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.TableBlock;
import dev.lectern.processor.model.TextBlock;
import dev.lectern.processor.resolve.TableRows;
import java.util.List;
import org.jsoup.nodes.Element;

/** The rooms of prose, lists and tables, a method each. */
public final class ProseRooms {
  private ProseRooms() {}

  /** A heading. */
  public static Box heading(HeadingBlock heading, Measure measure, double width) {
    int level = heading.level().map(Said::value).orElse(Math.min(6, measure.level() + 1));
    return Box.firm(measure.inline(heading.text(), Sheet.heading(level), width));
  }

  /** The sentence under the title. */
  public static Box lead(LeadBlock lead, Measure measure, double width) {
    boolean large = measure.page().isLayout(Layout.SECTION, Layout.CENTERED);
    Type type = large ? Sheet.LARGE_LEAD : Sheet.LEAD;
    double margin = large ? 0 : Sheet.LEAD_MARGIN;
    return Box.firm(margin + measure.prose(lead.text(), type, width));
  }

  /** Paragraphs. */
  public static Box text(TextBlock text, Measure measure, double width) {
    return Box.firm(measure.text(text.texts(), measure.page().prose(), width));
  }

  /** A list. */
  public static Box bullets(BulletsBlock bullets, Measure measure, double width) {
    Type type = measure.page().prose();
    double indent = bullets.ordered() ? Sheet.NUMBER_INDENT : Sheet.BULLET_INDENT;
    double inner = width - indent * type.size();
    double items =
        bullets.items().stream().mapToDouble(item -> measure.inline(item, type, inner)).sum();
    int gaps = Math.max(0, bullets.items().size() - 1);
    return Box.firm(items + gaps * Sheet.BULLET_GAP * type.size());
  }

  /** Somebody's words. */
  public static Box quote(QuoteBlock quote, Measure measure, double width) {
    Type type = Sheet.QUOTE;
    double inner = width - Sheet.QUOTE_PAD_X * type.size() - Sheet.QUOTE_BAR;
    double words = measure.prose(quote.text(), type, inner) + 2 * Sheet.QUOTE_PAD_Y * type.size();
    double cite =
        quote
            .cite()
            .map(name -> measure.page().gap() + measure.inline(name, Sheet.CITE, inner))
            .orElse(0.0);
    return Box.firm(words + cite);
  }

  /** A table. */
  public static Box table(TableBlock table, Measure measure, double width) {
    Page page = measure.page();
    List<Element> tables =
        page.content().rows(table.source()).orElse(null) instanceof TableRows.Known csv
            ? List.of(csv.html())
            : page.html(table.source()).<List<Element>>map(Element::children).orElse(List.of());
    double rows = 0;
    for (Element element : tables) {
      rows += Tables.height(element, Tables.type(element), width);
    }
    return Box.firm(rows + measure.caption(table.caption(), width));
  }

  /** A piece of HTML. */
  public static Box html(HtmlBlock html, Measure measure, double width) {
    return Box.firm(measure.prose(html.source(), measure.page().prose(), width));
  }
}
