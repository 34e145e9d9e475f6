package dev.lectern.maven.pptx;

import dev.lectern.maven.browser.Chromium;
import dev.lectern.maven.bundle.Zip;
import dev.lectern.maven.png.PngExport;
import dev.lectern.maven.png.Shot;
import dev.lectern.maven.stage.DeckFolder;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFHyperlink;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jsoup.nodes.Document;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** Makes a PowerPoint file: a picture a slide, with its title, notes, text and links. */
public final class PptxExport {
  /** Of a slide, in points: what PowerPoint calls widescreen. */
  private static final int WIDTH = 960;

  /** Of a deck of 1280 pixels, those of a projector. */
  private static final double SCALE = 1.5;

  /** Makes it, and returns how many slides it has. */
  public int write(Chromium chromium, DeckFolder deck, Path file) throws IOException {
    List<Shot> shots = new PngExport(0, SCALE).take(chromium, deck, List.of());
    Document page = deck.document();
    try (XMLSlideShow show = new XMLSlideShow()) {
      show.setPageSize(new Dimension(WIDTH, height(shots)));
      for (Shot shot : shots) {
        slide(show, deck, page, shot);
      }
      for (int i = 0; i < shots.size(); i++) {
        for (Shot.Link link : shots.get(i).links()) {
          link(show, shots, show.getSlides().get(i), link);
        }
      }
      describe(show.getProperties(), deck, page);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      show.write(bytes);
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, Zip.timeless(bytes.toByteArray()));
    }
    return shots.size();
  }

  private static int height(List<Shot> shots) throws IOException {
    var first = ImageIO.read(new ByteArrayInputStream(shots.get(0).png()));
    return Math.round((float) WIDTH * first.getHeight() / first.getWidth());
  }

  private static void slide(XMLSlideShow show, DeckFolder deck, Document page, Shot shot) {
    XSLFSlide slide =
        show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
    // The title is what PowerPoint's outline and screen readers know; the picture lies over it.
    XSLFTextShape title = slide.getPlaceholder(0);
    String said = deck.slides().get(deck.indexOf(shot.slide())).title();
    title.setText(said);
    Dimension size = show.getPageSize();
    title.setAnchor(new Rectangle(40, 20, size.width - 80, 80));
    XSLFPictureShape picture = slide.createPicture(show.addPicture(shot.png(), PictureType.PNG));
    picture.setAnchor(new Rectangle(0, 0, size.width, size.height));
    ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().setDescr(shot.text());
    String notes = NotesText.of(page, shot.slide());
    if (!notes.isEmpty()) {
      for (XSLFTextShape shape : show.getNotesSlide(slide).getPlaceholders()) {
        if (shape.getTextType() == Placeholder.BODY) {
          shape.setText(notes);
        }
      }
    }
  }

  /** An area over the picture that nobody sees, and that can be clicked. */
  private static void link(XMLSlideShow show, List<Shot> shots, XSLFSlide slide, Shot.Link link) {
    String href = link.href();
    XSLFSlide target = null;
    if (href.startsWith("#")) {
      String id = href.replaceFirst("^#/?", "").split("/", 2)[0];
      for (int i = 0; i < shots.size(); i++) {
        if (shots.get(i).slide().equals(id)) {
          target = show.getSlides().get(i);
        }
      }
    }
    if (target == null && !href.matches("(?i)(https?|mailto):.*")) {
      // A file that is beside the deck, and not beside this one.
      return;
    }
    XSLFAutoShape area = slide.createAutoShape();
    area.setShapeType(ShapeType.RECT);
    Dimension size = show.getPageSize();
    area.setAnchor(
        new Rectangle2D.Double(
            link.left() * size.width,
            link.top() * size.height,
            link.width() * size.width,
            link.height() * size.height));
    area.setFillColor(new Color(255, 255, 255, 0));
    area.setLineColor(null);
    XSLFHyperlink leads = area.createHyperlink();
    if (target == null) {
      leads.setAddress(href);
    } else {
      leads.linkToSlide(target);
    }
  }

  private static void describe(POIXMLProperties properties, DeckFolder deck, Document page) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(deck.title());
    core.setCreator(DeckFolder.meta(page, "author"));
    core.setDescription(DeckFolder.meta(page, "description"));
    core.setCreated(Optional.of(new java.util.Date(Zip.TIME)));
    core.setModified(Optional.of(new java.util.Date(Zip.TIME)));
  }
}
