package dev.lectern.processor.picture;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.PROCESSING_INSTRUCTION;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Finding;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an SVG picture from its first to its last element. */
final class SvgReader {

  private static final String SVG = "http://www.w3.org/2000/svg";

  private final XMLStreamReader in;
  private final SvgPlaces places;
  private final SvgContent content;

  private Optional<Picture> picture = Optional.empty();
  private boolean inRoot;

  private SvgReader(String text, SvgContent content) throws XMLStreamException {
    this.in = SvgXml.open(text);
    this.places = new SvgPlaces(text);
    this.content = content;
  }

  static PictureFacts read(String path, byte[] bytes) {
    SvgContent content = new SvgContent(path);
    Optional<Picture> picture = Optional.empty();
    try {
      SvgReader reader = new SvgReader(SvgText.decode(bytes), content);
      reader.readAll();
      picture = reader.picture;
    } catch (XMLStreamException e) {
      content.add(
          damage(
              path,
              Guess.isHtml(bytes)
                  ? "is not an SVG picture: " + Guess.HTML
                  : SvgXml.malformed(e).getMessage()));
    } catch (DamagedPicture e) {
      content.add(damage(path, e.getMessage()));
    } catch (RuntimeException e) {
      content.add(
          damage(path, "is damaged: the XML parser says " + PictureReader.quoted(e.toString())));
    }
    return new PictureFacts(picture, content.findings(), content.references());
  }

  private static Finding damage(String path, String message) {
    return new Finding(Rule.UNREADABLE_IMAGE, PictureReader.quoted(path) + ' ' + message);
  }

  private void readAll() throws XMLStreamException, DamagedPicture {
    while (in.hasNext()) {
      switch (in.next()) {
        case START_ELEMENT -> start();
        case CHARACTERS, CDATA -> content.text(in.getText());
        case END_ELEMENT -> content.end(in.getLocalName());
        case PROCESSING_INSTRUCTION ->
            content.instruction(in.getPITarget(), in.getPIData(), begun("<?"));
        case ENTITY_REFERENCE ->
            throw new DamagedPicture(
                "uses \"&"
                    + in.getLocalName()
                    + ";\" at "
                    + begun("&")
                    + ", which it does not declare");
        default -> {
          // Comments and white space.
        }
      }
    }
  }

  private String begun(String with) {
    return places.start(with, in.getLocation());
  }

  private void start() throws DamagedPicture {
    if (!inRoot) {
      inRoot = true;
      root();
    }
    Location end = in.getLocation();
    content.start(in, begun("<"), end.getLineNumber(), end.getColumnNumber());
  }

  private void root() throws DamagedPicture {
    if (!in.getLocalName().equals("svg")) {
      throw new DamagedPicture(
          "is not an SVG picture: its root element is <" + in.getLocalName() + ">, expected <svg>");
    }
    if (!SVG.equals(in.getNamespaceURI())) {
      throw new DamagedPicture(
          "is not in the namespace of SVG, so that browsers show nothing; write <svg xmlns=\""
              + SVG
              + "\">");
    }
    picture =
        SvgSize.of(
            in.getAttributeValue(null, "width"),
            in.getAttributeValue(null, "height"),
            in.getAttributeValue(null, "viewBox"));
  }
}
