package dev.lectern.processor.picture;

import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The JDK's XML parser, set so that a picture reads nothing but itself and cannot blow up.
 *
 * <pre>{@code
 * XMLStreamReader in = SvgXml.open(text);
 * }</pre>
 */
final class SvgXml {

  private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";
  private static final Pattern PREFIX =
      Pattern.compile(".*#(?:Attribute|Element)PrefixUnbound\\?(.*)");
  private static final String MESSAGE = "\nMessage: ";

  private SvgXml() {}

  static XMLStreamReader open(String text) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
    // Drawing programs shorten namespaces by entities: a few are fine. The rest of the limits
    // differ
    // between Java versions, and some are too low for drawings.
    factory.setProperty(LIMITS + "entityExpansionLimit", "1000");
    factory.setProperty(LIMITS + "totalEntitySizeLimit", "1000000");
    factory.setProperty(LIMITS + "maxGeneralEntitySizeLimit", "1000000");
    factory.setProperty(LIMITS + "elementAttributeLimit", "10000");
    factory.setProperty(LIMITS + "maxElementDepth", "0");
    return factory.createXMLStreamReader(new StringReader(text));
  }

  static DamagedPicture malformed(XMLStreamException e) {
    Location location = e.getLocation();
    // At the end of the file, the parser may have forgotten where it is.
    boolean known = location != null && location.getLineNumber() > 0;
    String where = known ? place(location) + ": " : "";
    return new DamagedPicture("is not well-formed XML: " + where + reason(e));
  }

  private static String place(Location location) {
    return "line " + location.getLineNumber() + ", column " + location.getColumnNumber();
  }

  private static String reason(XMLStreamException e) {
    String text = String.valueOf(e.getMessage());
    int start = text.indexOf(MESSAGE);
    String reason = start < 0 ? text : text.substring(start + MESSAGE.length());
    if (reason.startsWith("JAXP0001")) {
      return "its entities expand without end; write out what they stand for";
    }
    Matcher prefix = PREFIX.matcher(reason);
    if (prefix.matches()) {
      // Element, attribute, prefix; or prefix, element.
      String[] names = prefix.group(1).split("&");
      String name = names.length == 3 ? names[2] : names[0];
      return "the prefix \""
          + name
          + "\" is not declared; add xmlns:"
          + name
          + " to the root element";
    }
    if (reason.startsWith("XML document structures must start and end within the same entity")) {
      return "it ends before the last element does";
    }
    return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
  }
}
