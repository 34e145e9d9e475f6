package dev.lectern.maven.pdf;

import dev.lectern.maven.browser.Tab;
import dev.lectern.maven.stage.DeckFolder;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Slides on paper, beside their notes. Chromium sets the notes, and a link where each slide is to
 * be; where it has put that link, the slide's own page is drawn: as sharp, and as much text.
 */
final class Handout {
  /** How many slides there can be on a page. */
  static final Set<Integer> SLIDES = new TreeSet<>(List.of(1, 2, 3, 6));

  private static final String MARK = "https://lectern.invalid/";

  private final DeckFolder deck;
  private final List<String> slides;
  private final int perPage;

  Handout(DeckFolder deck, List<String> slides, int perPage) {
    this.deck = deck;
    this.slides = slides;
    this.perPage = perPage;
  }

  /** The pages, with notes and room for slides. */
  byte[] print(Tab tab) throws IOException {
    Path folder = Files.createTempDirectory("lectern-handout");
    Path page = folder.resolve("handout.html");
    try {
      Files.writeString(page, html());
      tab.go(page.toUri().toString());
      return tab.pdf(8.27, 11.69);
    } finally {
      Files.deleteIfExists(page);
      Files.deleteIfExists(folder);
    }
  }

  private String html() throws IOException {
    Document source = deck.document();
    Document sheet = Document.createShell("");
    sheet.outputSettings().prettyPrint(false);
    Element html = sheet.child(0);
    Element original = source.selectFirst("html");
    html.attr("lang", original == null ? "" : original.attr("lang"));
    sheet.head().appendElement("meta").attr("charset", "utf-8");
    sheet.head().appendElement("style").appendText(style(ratio(source)));
    Element list = sheet.body().appendElement("main").addClass("of" + perPage);
    for (int i = 0; i < slides.size(); i++) {
      Element article = list.appendElement("article");
      article.appendElement("a").attr("href", MARK + i).addClass("slide").text("\u00a0");
      Element section = source.getElementById(slides.get(i));
      Element notes = section == null ? null : section.selectFirst("> aside.notes");
      boolean again = i > 0 && slides.get(i - 1).equals(slides.get(i));
      Element text = article.appendElement("div").addClass("notes");
      text.appendElement("p").addClass("number").text(String.valueOf(i + 1));
      if (notes != null && !again && perPage < 6) {
        text.append(notes.html());
      }
    }
    return sheet.outerHtml();
  }

  private static double ratio(Document source) {
    Element reveal = source.selectFirst(".reveal[style]");
    String style = reveal == null ? "" : reveal.attr("style").replaceAll("[^0-9.;]+", " ");
    String[] sizes = style.strip().split("[ ;]+");
    return sizes.length < 2
        ? 16.0 / 9
        : Double.parseDouble(sizes[0]) / Double.parseDouble(sizes[1]);
  }

  private static String style(double ratio) {
    return """
    @page { size: A4; margin: 14mm }
    body { margin: 0; font: 10.5pt/1.45 Inter, "Helvetica Neue", Arial, "DejaVu Sans", sans-serif; color: #222 }
    article { break-inside: avoid; margin-bottom: 8mm; display: grid; gap: 6mm }
    .slide { display: block; aspect-ratio: %s; text-decoration: none; box-sizing: border-box; border: 0.2mm solid #bbb }
    .notes > :first-child + * { margin-top: 0 }
    .number { margin: 0 0 2mm; color: #777; font-size: 9pt }
    p, ul, ol { margin: 0 0 2.5mm } ul, ol { padding-left: 5mm }
    code { font-size: 0.92em }
    .of1 article { break-inside: auto; break-after: page; margin: 0 }
    .of1 article:last-child { break-after: auto }
    .of2 article { grid-template-columns: 1fr; min-height: 124mm; margin-bottom: 6mm; align-content: start; gap: 3mm }
    .of2 .slide { width: 140mm }
    .of3 article { grid-template-columns: 96mm 1fr; min-height: 78mm; align-content: start }
    .of6 { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm 8mm }
    .of6 article { margin: 0; gap: 2mm; min-height: 76mm; align-content: start }
    """
        .formatted(ratio);
  }

  /** Draws each slide where there is room for it. */
  void fill(PDDocument sheets, PDDocument printed) throws IOException {
    LayerUtility layers = new LayerUtility(sheets);
    for (PDPage page : sheets.getPages()) {
      List<PDAnnotation> others = new ArrayList<>();
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI action
            && action.getURI().startsWith(MARK)) {
          int number = Integer.parseInt(action.getURI().substring(MARK.length()));
          draw(sheets, page, layers.importPageAsForm(printed, number), link.getRectangle());
        } else {
          others.add(annotation);
        }
      }
      page.setAnnotations(others);
    }
  }

  private static void draw(PDDocument sheets, PDPage page, PDFormXObject slide, PDRectangle room)
      throws IOException {
    PDRectangle box = slide.getBBox();
    float scale = Math.min(room.getWidth() / box.getWidth(), room.getHeight() / box.getHeight());
    slide.setMatrix(new AffineTransform());
    try (PDPageContentStream content =
        new PDPageContentStream(sheets, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      content.transform(
          new org.apache.pdfbox.util.Matrix(
              scale,
              0,
              0,
              scale,
              room.getLowerLeftX() - box.getLowerLeftX() * scale,
              room.getLowerLeftY() - box.getLowerLeftY() * scale));
      content.drawForm(slide);
    }
  }
}
