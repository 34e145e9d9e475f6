package dev.lectern.maven.export;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lectern.maven.browser.Chromium;
import dev.lectern.maven.browser.Tab;
import dev.lectern.maven.bundle.OneFile;
import dev.lectern.maven.bundle.Zip;
import dev.lectern.maven.pdf.PdfExport;
import dev.lectern.maven.png.ContactSheet;
import dev.lectern.maven.png.PngExport;
import dev.lectern.maven.png.Shot;
import dev.lectern.maven.pptx.PptxExport;
import dev.lectern.maven.stage.DeckFolder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** What becomes of a deck that is handed out, in Chromium and for PDFBox and POI. */
class ExportIT {
  private static Chromium chromium;
  private static DeckFolder deck;

  @TempDir static Path source;
  @TempDir Path folder;

  @BeforeAll
  static void compile() throws Exception {
    deck = Decks.compile(source, Decks.TALK);
    chromium = Chromium.start("");
  }

  @AfterAll
  static void end() {
    chromium.close();
  }

  @Test
  void aPdfHasAPageForEachSlideWithTextOutlineAndLinks() throws Exception {
    Path file = folder.resolve("talk.pdf");
    assertThat(new PdfExport(false, 0).print(chromium, deck, file)).isEqualTo(4);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A talk");
      assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Ada");
      assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("Of caches.");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      assertThat(outline(pdf.getDocumentCatalog().getDocumentOutline(), ""))
          .containsExactly("Cöde", "Links", "  Below", "Three")
          .inOrder();
      assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
          .asList()
          .containsExactly("1", "2", "3", "4")
          .inOrder();
      assertThat(text(pdf, 1)).contains("Cöde");
      assertThat(text(pdf, 3)).contains("beta");
      assertThat(links(pdf, 2)).containsExactly("page 4", "https://example.org/");
      assertThat(loose(pdf)).isEmpty();
      // 1280 by 720 pixels with reveal.js's margin, in points.
      assertThat(pdf.getPage(0).getCropBox().getWidth()).isWithin(1).of(998);
      assertThat(pdf.getPage(0).getCropBox().getHeight()).isWithin(1).of(561);
    }
    Path again = folder.resolve("again.pdf");
    new PdfExport(false, 0).print(chromium, deck, again);
    assertThat(Files.mismatch(file, again)).isEqualTo(-1);
  }

  @Test
  void eachStepCanBeAPage() throws Exception {
    Path file = folder.resolve("talk.pdf");
    assertThat(new PdfExport(true, 0).print(chromium, deck, file)).isEqualTo(7);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
          .asList()
          .containsExactly("1", "1.2", "2", "3", "3.2", "3.3", "4")
          .inOrder();
      assertThat(text(pdf, 4)).doesNotContain("beta");
      assertThat(links(pdf, 3)).containsExactly("page 7", "https://example.org/");
    }
  }

  @Test
  void aHandoutHasSlidesBesideTheirNotes() throws Exception {
    Path file = folder.resolve("handout.pdf");
    assertThat(new PdfExport(false, 3).print(chromium, deck, file)).isEqualTo(2);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(text(pdf, 1)).contains("Say this first.");
      // The slide itself, whose text can be searched as well.
      assertThat(text(pdf, 1)).contains("var x = 1;");
      assertThat(text(pdf, 2)).contains("The end of it");
      assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
      assertThat(pdf.getPage(0).getCropBox().getHeight()).isWithin(2).of(842);
    }
    assertThat(new PdfExport(false, 1).print(chromium, deck, file)).isEqualTo(4);
    assertThat(new PdfExport(false, 2).print(chromium, deck, file)).isEqualTo(2);
    assertThat(new PdfExport(false, 6).print(chromium, deck, file)).isEqualTo(1);
    assertThat(assertThrows(IOException.class, () -> new PdfExport(false, 4)))
        .hasMessageThat()
        .isEqualTo("a handout has [1, 2, 3, 6] slides on a page, not 4");
  }

  @Test
  void picturesAreOfSlidesWithAllTheirSteps() throws Exception {
    List<Shot> shots = new PngExport(640, 2).take(chromium, deck, List.of());
    assertThat(shots.stream().map(Shot::slide).toList())
        .containsExactly("one", "two", "two-below", "three")
        .inOrder();
    assertThat(shots.get(2).text()).isEqualTo("Below alpha beta");
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(shots.get(3).png()));
    assertThat(picture.getWidth() + "x" + picture.getHeight()).isEqualTo("1280x720");
    // The background, in a corner.
    assertThat(Integer.toHexString(picture.getRGB(1270, 10))).isEqualTo("ffff0000");
    PngExport.write(shots, deck, folder);
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
          .containsExactly("1-one.png", "2-two.png", "3-two-below.png", "4-three.png")
          .inOrder();
    }
    ContactSheet.write(shots, folder.resolve("all.png"));
    BufferedImage sheet = ImageIO.read(folder.resolve("all.png").toFile());
    assertThat(sheet.getWidth() + "x" + sheet.getHeight()).isEqualTo("1980x294");
  }

  @Test
  void aPictureIsOfASlideThatThereIs() throws Exception {
    PngExport export = new PngExport(0, 1);
    assertThat(export.take(chromium, deck, List.of("two"))).hasSize(1);
    assertThat(assertThrows(IOException.class, () -> export.take(chromium, deck, List.of("too"))))
        .hasMessageThat()
        .isEqualTo("no slide \"too\" in talk; there are one, two, two-below, three");
  }

  @Test
  void aPowerPointFileHasTitlesNotesTextsAndLinks() throws Exception {
    Path file = folder.resolve("talk.pptx");
    assertThat(new PptxExport().write(chromium, deck, file)).isEqualTo(4);
    try (InputStream in = Files.newInputStream(file);
        XMLSlideShow show = new XMLSlideShow(in)) {
      assertThat(show.getProperties().getCoreProperties().getTitle()).isEqualTo("A talk");
      assertThat(show.getPageSize().width + "x" + show.getPageSize().height).isEqualTo("960x540");
      assertThat(show.getSlides().stream().map(XSLFSlide::getTitle).toList())
          .containsExactly("Cöde", "Links", "Below", "Three")
          .inOrder();
      assertThat(notes(show.getSlides().get(0))).isEqualTo("Say this first.\n• then that");
      assertThat(show.getSlides().get(1).getNotes()).isNull();
      List<String> seen = new ArrayList<>();
      for (XSLFShape shape : show.getSlides().get(1).getShapes()) {
        if (shape instanceof XSLFPictureShape picture) {
          CTPicture xml = (CTPicture) picture.getXmlObject();
          seen.add("picture: " + xml.getNvPicPr().getCNvPr().getDescr());
        } else if (shape instanceof XSLFSimpleShape area && area.getHyperlink() != null) {
          seen.add("link: " + area.getHyperlink().getAddress());
        }
      }
      assertThat(seen)
          .containsExactly(
              "picture: Links To the last or elsewhere .",
              "link: /ppt/slides/slide4.xml",
              "link: https://example.org/")
          .inOrder();
    }
  }

  @Test
  void aBundleNeedsNoOtherFile() throws Exception {
    Path page = folder.resolve("talk.html");
    Files.writeString(page, OneFile.of(deck));
    try (Tab tab = chromium.open(1280, 720)) {
      tab.offline();
      tab.go(page.toUri().toString());
      assertThat(
              tab.ask(
                      "new Promise(resolve => { const look = () => Reveal.isReady() ? resolve("
                          + "document.fonts.ready.then(() => [document.images[0].naturalWidth,"
                          + " [...document.fonts].some(font => font.status === 'loaded'),"
                          + " document.querySelectorAll('#one code.hljs').length].join()))"
                          + " : setTimeout(look, 10); look(); })")
                  .getAsString())
          .isEqualTo("1,true,2");
      tab.ask("Reveal.slide(2)");
      assertThat(
              tab.ask(
                      "getComputedStyle(Reveal.getSlideBackground(2).querySelector("
                          + "'.slide-background-content')).backgroundImage.slice(0, 26)")
                  .getAsString())
          .isEqualTo("url(\"data:image/png;base64");
      assertThat(tab.traffic().requests()).containsExactly(page.toUri().toString());
      assertThat(tab.traffic().complaints()).isEmpty();
    }
  }

  @Test
  void aZipHoldsTheFolderAndNoTime() throws Exception {
    Set<String> names = new TreeSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Zip.of(deck)))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertThat(entry.getTimeLocal().toString()).isEqualTo("2000-01-01T00:00");
      }
    }
    assertThat(names)
        .containsAtLeast("talk/index.html", "talk/img/box.png", "talk/reveal/reveal.js");
  }

  private static List<String> outline(PDOutlineNode node, String indent) {
    List<String> titles = new ArrayList<>();
    for (PDOutlineItem item : node.children()) {
      titles.add(indent + item.getTitle());
      titles.addAll(outline(item, indent + "  "));
    }
    return titles;
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  private static List<String> links(PDDocument pdf, int page) throws IOException {
    List<String> links = new ArrayList<>();
    for (PDAnnotation annotation : pdf.getPage(page - 1).getAnnotations()) {
      PDAnnotationLink link = (PDAnnotationLink) annotation;
      links.add(
          link.getAction() instanceof PDActionGoTo go
              ? "page " + (((PDPageDestination) go.getDestination()).retrievePageNumber() + 1)
              : ((PDActionURI) link.getAction()).getURI());
    }
    return links;
  }

  /** Fonts that are not in the file. */
  private static Set<String> loose(PDDocument pdf) throws IOException {
    Set<String> loose = new TreeSet<>();
    for (PDPage page : pdf.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        var font = page.getResources().getFont(name);
        if (!font.isEmbedded()) {
          loose.add(font.getName());
        }
      }
    }
    return loose;
  }

  private static String notes(XSLFSlide slide) {
    for (XSLFTextShape shape : slide.getNotes().getPlaceholders()) {
      if (shape.getTextType() == Placeholder.BODY) {
        return shape.getText();
      }
    }
    return "";
  }
}
