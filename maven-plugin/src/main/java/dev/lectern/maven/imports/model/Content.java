package dev.lectern.maven.imports.model;

import java.util.ArrayList;
import java.util.List;

/** What is on a slide, a record a kind. Texts are Markdown. */
public sealed interface Content {
  /** Paragraphs, or any Markdown. */
  record Text(List<String> texts) implements Content {}

  /** A heading below the title. */
  record Heading(String text, int level) implements Content {}

  /** A flat list. */
  record Bullets(List<String> items, boolean ordered, boolean fragments) implements Content {}

  /** A quotation. */
  record Quote(String text, String cite) implements Content {}

  /** A table in Markdown. */
  record Table(String text, String caption) implements Content {}

  /**
   * Code.
   *
   * @param file where the emitter put it, or ""
   */
  record Code(String text, String file, String language, List<String> steps, boolean numbered)
      implements Content {}

  /**
   * A picture.
   *
   * @param alt what it tells, or null if the old deck does not say
   */
  record Image(
      String path,
      String alt,
      String caption,
      int width,
      int height,
      boolean inline,
      String lightbox)
      implements Content {}

  /** A video, or a sound. */
  record Media(
      boolean video,
      List<String> sources,
      String poster,
      String captions,
      String title,
      List<String> flags,
      int width,
      int height)
      implements Content {}

  /**
   * A page.
   *
   * @param title what it is, or null if the old deck does not say
   */
  record Embed(String url, String title, int width, int height, List<String> flags)
      implements Content {}

  /** A formula on lines of its own. */
  record Formula(String tex) implements Content {}

  /**
   * Cells side by side.
   *
   * @param framed whether they are cards
   * @param columns how many of them are side by side
   * @param widths of the cells of one row, or none
   */
  record Cells(List<Cell> cells, boolean framed, int columns, List<Integer> widths)
      implements Content {}

  /** One of them. */
  record Cell(
      String title, List<String> texts, List<Code> code, List<Image> images, boolean step) {}

  /**
   * What nothing else can say.
   *
   * @param file where the emitter put it, or ""
   */
  record Html(String html, String file) implements Content {}

  /** The name of its annotation. */
  default String annotation() {
    if (this instanceof Media media) {
      return media.video() ? "Video" : "Audio";
    }
    if (this instanceof Cells cells) {
      return cells.framed() ? "Cards" : "Row";
    }
    return getClass().getSimpleName();
  }

  /** The texts in it that are Markdown. */
  default List<String> markdown() {
    List<String> all = new ArrayList<>();
    if (this instanceof Text text) {
      all.addAll(text.texts());
    } else if (this instanceof Heading heading) {
      all.add(heading.text());
    } else if (this instanceof Bullets bullets) {
      all.addAll(bullets.items());
    } else if (this instanceof Quote quote) {
      all.addAll(List.of(quote.text(), quote.cite()));
    } else if (this instanceof Table table) {
      all.add(table.text());
    } else if (this instanceof Cells cells) {
      for (Cell cell : cells.cells()) {
        all.add(cell.title());
        all.addAll(cell.texts());
      }
    }
    return all;
  }
}
