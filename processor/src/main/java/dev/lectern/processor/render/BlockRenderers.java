package dev.lectern.processor.render;

import static dev.lectern.processor.render.Canvas.element;

import dev.lectern.processor.model.BulletsBlock;
import dev.lectern.processor.model.Card;
import dev.lectern.processor.model.CardsBlock;
import dev.lectern.processor.model.FormulaBlock;
import dev.lectern.processor.model.HeadingBlock;
import dev.lectern.processor.model.HtmlBlock;
import dev.lectern.processor.model.LeadBlock;
import dev.lectern.processor.model.QuoteBlock;
import dev.lectern.processor.model.RowBlock;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.TableBlock;
import dev.lectern.processor.model.TextBlock;
import dev.lectern.processor.resolve.TableRows;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The renderers of prose, lists and cards, a method each; {@link CodeRenderers} and {@link
 * MediaRenderers} have more.
 */
public final class BlockRenderers {
  private BlockRenderers() {}

  /** {@code <h3>}. */
  public static Element heading(HeadingBlock heading, Canvas canvas) {
    int level = heading.level().map(Said::value).orElseGet(canvas::levelBelowTitle);
    return canvas.put(element("h" + level), heading.text());
  }

  /** {@code <div class="lead">}. */
  public static Element lead(LeadBlock lead, Canvas canvas) {
    return canvas.put(element("div", "lead"), lead.text());
  }

  /** {@code <div class="text">}. */
  public static Element text(TextBlock text, Canvas canvas) {
    return canvas.put(element("div", "text"), text.texts());
  }

  /** {@code <ul class="bullets">}. */
  public static Element bullets(BulletsBlock bullets, Canvas canvas) {
    Element list = element(bullets.ordered() ? "ol" : "ul", "bullets");
    for (Said<String> text : bullets.items()) {
      Element item = canvas.put(list.appendElement("li"), text);
      if (bullets.fragments()) {
        item.addClass("fragment");
      }
    }
    return list;
  }

  /** {@code <figure class="quote">}. */
  public static Element quote(QuoteBlock quote, Canvas canvas) {
    Element figure = element("figure", "quote");
    canvas.put(figure.appendElement("blockquote"), quote.text());
    return canvas.captioned(figure, quote.cite());
  }

  /** {@code <figure class="table">}. */
  public static Element table(TableBlock table, Canvas canvas) {
    Element figure = element("figure", "table");
    if (canvas.content().rows(table.source()).orElse(null) instanceof TableRows.Known csv) {
      figure.appendChild(csv.html().clone());
    } else {
      canvas.put(figure, table.source());
    }
    Dom.all(figure, cell -> cell.nameIs("th")).forEach(cell -> cell.attr("scope", "col"));
    if (table.headerColumn()) {
      Dom.all(figure, cell -> cell.nameIs("td") && cell.elementSiblingIndex() == 0)
          .forEach(cell -> cell.tagName("th").attr("scope", "row"));
    }
    return canvas.captioned(figure, table.caption());
  }

  /** {@code <div class="html">}. */
  public static Element html(HtmlBlock html, Canvas canvas) {
    return canvas.put(element("div", "html"), html.source());
  }

  /** {@code <div class="formula">}, whose TeX lectern-formula.js sets. */
  public static Element formula(FormulaBlock formula, Canvas canvas) {
    Element element = element("div", "formula");
    canvas.content().text(formula.source()).map(String::strip).ifPresent(element::text);
    return element;
  }

  /** {@code <div class="cards">}. */
  public static Element cards(CardsBlock cards, Canvas canvas) {
    int columns = cards.columns().map(Said::value).orElseGet(cards::usualColumns);
    Element grid = element("div", "cards").attr("style", "--columns: " + columns);
    for (Card card : cards.cards()) {
      Element cell = cell(card, element("div", "card"), canvas);
      if (cards.fragments()) {
        cell.addClass("fragment");
      }
      grid.appendChild(cell);
    }
    return grid;
  }

  /** {@code <div class="row">}. */
  public static Element row(RowBlock row, Canvas canvas) {
    Element grid = element("div", "row");
    String widths =
        row.widths().isEmpty()
            ? "repeat(" + row.cells().size() + ", 1fr)"
            : row.widths().stream().map(w -> w.value() + "fr").collect(Collectors.joining(" "));
    grid.attr("style", "grid-template-columns: " + widths);
    row.cells().forEach(cell -> grid.appendChild(cell(cell, element("div", "cell"), canvas)));
    return grid;
  }

  private static Element cell(Card card, Element cell, Canvas canvas) {
    int level = canvas.levelBelowTitle();
    card.title().ifPresent(title -> canvas.put(cell.appendElement("h" + level), title));
    if (!card.texts().isEmpty()) {
      cell.appendChild(canvas.put(element("div", "text"), card.texts()));
    }
    card.blocks().forEach(block -> cell.appendChild(canvas.render(block)));
    if (card.fragment()) {
      cell.addClass("fragment");
    }
    return cell;
  }
}
