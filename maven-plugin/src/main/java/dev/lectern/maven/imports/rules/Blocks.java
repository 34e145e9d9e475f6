package dev.lectern.maven.imports.rules;

import dev.lectern.maven.imports.load.AssetStore;
import dev.lectern.maven.imports.load.Sheet;
import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Look;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.prose.Attributes;
import dev.lectern.maven.imports.prose.Elements;
import dev.lectern.maven.imports.prose.Prose;
import dev.lectern.maven.imports.report.Entry;
import dev.lectern.maven.imports.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes blocks of elements: the first rule that fits takes an element, and HTML is the last. */
public final class Blocks {
  private static final List<Rule> RULES =
      List.of(
          new NothingRule(),
          new CodeRule(),
          new HeadingRule(),
          new FormulaRule(),
          new ParagraphRule(),
          new ListRule(),
          new QuoteRule(),
          new TableRule(),
          new PictureRule(),
          new MediaRule(),
          new FrameRule(),
          new DrawingRule(),
          new ColumnsRule(),
          new BoxRule(),
          new HtmlRule());

  /** What is on the page as text in a line, and reads as a block of its own. */
  private static final String OF_ITS_OWN = "img|picture";

  private final Sheet sheet;
  private final AssetStore assets;
  private final Report report;
  private final Looks looks;

  /** Rules for a deck. */
  public Blocks(Sheet sheet, AssetStore assets, Report report) {
    this.sheet = sheet;
    this.assets = assets;
    this.report = report;
    this.looks = new Looks(sheet);
  }

  Sheet sheet() {
    return sheet;
  }

  AssetStore assets() {
    return assets;
  }

  Look look(Element element) {
    return looks.of(element);
  }

  boolean needsTag(Element element) {
    return looks.needsTag(element);
  }

  void note(Entry.Kind kind, String what, String detail, Element where) {
    report.add(kind, what, detail, Attributes.line(where));
  }

  /** The blocks that nodes become, in order. */
  List<Piece> of(List<Node> nodes) {
    List<Piece> pieces = new ArrayList<>();
    List<Node> line = new ArrayList<>();
    for (Node node : Floats.grouped(nodes, this)) {
      boolean alone =
          line.stream().allMatch(Blocks::isBlank)
              && node.nodeName().matches(OF_ITS_OWN)
              && endsLine(node);
      if (!alone && Elements.isInline(node)) {
        line.add(node);
      } else if (node instanceof Element element) {
        if (NothingRule.isNothing(element)) {
          continue;
        }
        endLine(line, pieces);
        pieces.addAll(of(element));
      }
    }
    endLine(line, pieces);
    return merged(pieces);
  }

  /** The blocks that an element becomes. */
  List<Piece> of(Element element) {
    for (Rule rule : RULES) {
      Optional<List<Piece>> pieces = rule.apply(element, this);
      if (pieces.isPresent()) {
        return pieces.get();
      }
    }
    return List.of();
  }

  /** Whether nothing in a line follows a picture: then it is a block of its own. */
  private static boolean endsLine(Node node) {
    for (Node next = node.nextSibling(); next != null; next = next.nextSibling()) {
      if (next instanceof Element element && (!Elements.isInline(next) || element.nameIs("br"))) {
        return true;
      }
      if (!isBlank(next)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text && text.isBlank()
        || node.nodeName().equals("#comment")
        || node.nameIs("br");
  }

  private void endLine(List<Node> line, List<Piece> pieces) {
    List<Node> nodes = List.copyOf(line);
    line.clear();
    if (nodes.stream().allMatch(Blocks::isBlank)) {
      return;
    }
    Element first =
        nodes.stream()
            .filter(Element.class::isInstance)
            .map(Element.class::cast)
            .findFirst()
            .orElse(null);
    List<Node> shown = nodes.stream().filter(node -> !isBlank(node)).toList();
    boolean alone = shown.size() == 1 && shown.get(0) instanceof Element;
    if (alone && Elements.isEmpty((Element) shown.get(0))) {
      return;
    }
    if (alone) {
      first = (Element) shown.get(0);
      Look look = look(first);
      boolean wrapper = first.nameIs("span");
      if (wrapper
          && !needsTag(first)
          && Elements.isLine(first)
          && Attributes.only(first, "class", "style", "data-fragment-index", "data-id")) {
        pieces.add(
            piece(
                new Content.Text(List.of(Prose.paragraph(first.childNodes()).text())),
                look,
                first));
        return;
      }
    }
    String text = Prose.paragraph(nodes).text();
    if (!text.isBlank()) {
      Node place = nodes.get(0).parent();
      Element where = first != null ? first : (Element) place;
      pieces.add(piece(new Content.Text(List.of(text)), Look.PLAIN, where));
    }
  }

  /** A piece from an element. */
  static Piece piece(Content content, Look look, Element from) {
    return new Piece(content, look, Attributes.line(from)).reading(from.text());
  }

  /**
   * Texts without a look of their own that follow each other are one text of several paragraphs.
   */
  private static List<Piece> merged(List<Piece> pieces) {
    List<Piece> merged = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null
          && last.content() instanceof Content.Text before
          && piece.content() instanceof Content.Text text
          && last.look().isPlain()
          && piece.look().isPlain()) {
        List<String> texts = new ArrayList<>(before.texts());
        texts.addAll(text.texts());
        merged.set(
            merged.size() - 1,
            last.with(new Content.Text(texts)).reading(last.plain() + " " + piece.plain()));
      } else {
        merged.add(piece);
      }
    }
    return merged;
  }
}
