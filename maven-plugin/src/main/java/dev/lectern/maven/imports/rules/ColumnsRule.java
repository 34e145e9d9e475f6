package dev.lectern.maven.imports.rules;

import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Look;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.prose.Elements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Boxes side by side: by flex or grid, by floats, or by a class that many decks have. */
final class ColumnsRule implements Rule {
  private static final int MOST = 12;

  private static final Pattern KNOWN =
      Pattern.compile(
          "r-hstack|row|columns?-container|columns|cols|multi-?col(umn)?s?|two-?col(umn)?s?|three-?col(umn)?s?"
              + "|container-fluid|side-by-side|twocolumn|threecolumn|flex-row|grid-container|split|col-wrapper"
              + "|column-wrapper|fl_left_right|grid-?[2-4]|flexbox");

  private static final Pattern COLUMN =
      Pattern.compile(
          "column|col|col-.*|left|right|half|third|one|two|three|column-?\\d|cell|pull-(left|right)"
              + "|left-col(umn)?|right-col(umn)?|col(left|right)|w-\\d+|span\\d+");

  /** What a row does by itself. */
  private static final Pattern OF_ROWS =
      Pattern.compile(
          "display|flex|flex-(direction|wrap|flow)|grid.*|(column-|row-)?gap|justify-.*|align-.*|place-.*"
              + "|margin(-top|-bottom)?");

  @Override
  public Optional<List<Piece>> apply(Element box, Blocks blocks) {
    if (!box.normalName().matches("div|section|article|main")
        || blocks.needsTag(box)
        || !BoxRule.hasOnlyLook(box)) {
      return Optional.empty();
    }
    List<Element> children = children(box);
    if (children.size() < 2 || children.size() > MOST || !isSideBySide(box, children, blocks)) {
      return Optional.empty();
    }
    Look look = blocks.look(box);
    Styles styles = Styles.of(look.style());
    if (styles.value("position").isPresent() || !look.pair().isEmpty()) {
      return Optional.empty();
    }
    boolean framed = children.stream().allMatch(child -> isFramed(child, blocks));
    List<Content.Cell> cells = new ArrayList<>();
    for (Element child : children) {
      Optional<Content.Cell> cell = new CellRule(blocks).cell(child, framed);
      if (cell.isEmpty()) {
        return Optional.empty();
      }
      cells.add(cell.get());
    }
    List<Integer> widths = widths(styles, children);
    int columns = columns(styles, children.size());
    if (!framed && columns < children.size()) {
      return Optional.of(rows(cells, columns, look, styles, box));
    }
    Content content = new Content.Cells(cells, framed, columns, framed ? List.of() : widths);
    Look rest =
        PictureRule.restyled(look, styles.without(name -> OF_ROWS.matcher(name).matches()).text());
    return Optional.of(List.of(Blocks.piece(content, withoutClasses(rest, blocks), box)));
  }

  private static List<Piece> rows(
      List<Content.Cell> cells, int columns, Look look, Styles styles, Element box) {
    List<Piece> rows = new ArrayList<>();
    Look rest =
        PictureRule.restyled(look, styles.without(name -> OF_ROWS.matcher(name).matches()).text());
    for (int i = 0; i < cells.size(); i += columns) {
      List<Content.Cell> row = cells.subList(i, Math.min(cells.size(), i + columns));
      rows.add(
          Blocks.piece(
              new Content.Cells(List.copyOf(row), false, row.size(), List.of()), rest, box));
    }
    return rows;
  }

  /** The class that sets cells side by side would do so twice. */
  private static Look withoutClasses(Look look, Blocks blocks) {
    List<String> classes =
        look.classes().stream()
            .filter(name -> !blocks.sheet().isSideBySide(name) && !KNOWN.matcher(name).matches())
            .toList();
    return look.withClasses(classes);
  }

  private static List<Element> children(Element box) {
    List<Element> children = new ArrayList<>();
    for (Node node : box.childNodes()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        return List.of();
      }
      if (node instanceof Element element
          && !NothingRule.isNothing(element)
          && !element.nameIs("br")
          && !isSpacer(element)) {
        children.add(element);
      }
    }
    return children;
  }

  private static boolean isSpacer(Element element) {
    return Elements.isEmpty(element) && element.attr("style").matches("(?i).*clear\\s*:.*")
        || element.hasClass("clearfix");
  }

  private static boolean isSideBySide(Element box, List<Element> children, Blocks blocks) {
    Styles styles = Styles.of(box.attr("style"));
    String display = styles.value("display").orElse("");
    String direction =
        styles.value("flex-direction").orElse("") + styles.value("grid-auto-flow").orElse("");
    if (display.matches("(inline-)?(flex|grid)")) {
      return !direction.startsWith("column")
          && (!display.contains("grid") || styles.value("grid-template-columns").isPresent());
    }
    if (box.classNames().stream()
        .anyMatch(name -> KNOWN.matcher(name).matches() || blocks.sheet().isSideBySide(name))) {
      return children.stream().noneMatch(child -> child.normalName().matches("h[1-6]|br|aside"));
    }
    return children.stream()
        .allMatch(
            child ->
                child.normalName().matches("div|section|figure|article") && floats(child, blocks));
  }

  static boolean floats(Element child, Blocks blocks) {
    Styles styles = Styles.of(child.attr("style"));
    boolean wide = styles.value("width").filter(width -> width.endsWith("%")).isPresent();
    boolean beside =
        styles.value("float").isPresent()
            || styles
                    .value("display")
                    .filter(value -> value.matches("inline-block|table-cell"))
                    .isPresent()
                && wide;
    return beside
        || child.classNames().stream()
            .anyMatch(name -> COLUMN.matcher(name).matches() || blocks.sheet().floats(name));
  }

  private static boolean isFramed(Element child, Blocks blocks) {
    Styles styles = Styles.of(child.attr("style"));
    boolean ground =
        styles
            .value("background")
            .or(() -> styles.value("background-color"))
            .or(() -> styles.value("border"))
            .or(() -> styles.value("box-shadow"))
            .filter(value -> !value.matches("none|transparent|0|initial"))
            .isPresent();
    boolean text =
        child.select("pre, table, img, video, iframe").isEmpty() || child.childrenSize() > 1;
    return text
        && child.nameIs("div")
        && (ground || child.classNames().stream().anyMatch(blocks.sheet()::isFramed))
        && !Elements.isEmpty(child);
  }

  private static int columns(Styles styles, int children) {
    String grid = styles.value("grid-template-columns").orElse("");
    Matcher repeated = Pattern.compile("repeat\\(\\s*(\\d+)\\s*,.*").matcher(grid);
    if (repeated.matches()) {
      return Math.max(1, Math.min(children, Integer.parseInt(repeated.group(1))));
    }
    int tracks =
        grid.isBlank() ? 0 : grid.replaceAll("\\([^)]*\\)", "").trim().split("\\s+").length;
    return tracks > 1 ? Math.min(children, tracks) : children;
  }

  /** As {@code flex}, {@code width} or the grid say it, in whole numbers; none if all are equal. */
  private static List<Integer> widths(Styles styles, List<Element> children) {
    List<Integer> widths = new ArrayList<>();
    String[] tracks = styles.value("grid-template-columns").orElse("").split("\\s+");
    for (int i = 0; i < children.size(); i++) {
      Styles own = Styles.of(children.get(i).attr("style"));
      String said =
          tracks.length == children.size()
              ? tracks[i]
              : own.value("flex")
                  .or(() -> own.value("flex-grow"))
                  .or(() -> own.value("width"))
                  .or(() -> own.value("flex-basis"))
                  .orElse("");
      Matcher number = Pattern.compile("(\\d+(?:\\.\\d+)?)(fr|%|)(?:\\s.*)?").matcher(said);
      if (!number.matches()) {
        return List.of();
      }
      widths.add(
          (int)
              Math.round(
                  Double.parseDouble(number.group(1)) * (number.group(2).equals("%") ? 1 : 10)));
    }
    boolean equal = widths.stream().distinct().count() == 1;
    boolean bad = widths.stream().anyMatch(width -> width < 1);
    return equal || bad ? List.of() : reduced(widths);
  }

  private static List<Integer> reduced(List<Integer> widths) {
    int divisor = widths.stream().reduce(0, ColumnsRule::common);
    return widths.stream().map(width -> width / divisor).toList();
  }

  private static int common(int one, int other) {
    return other == 0 ? one : common(other, one % other);
  }
}
