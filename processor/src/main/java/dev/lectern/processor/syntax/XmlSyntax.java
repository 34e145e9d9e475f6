package dev.lectern.processor.syntax;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML, as the JDK reads it; nothing outside of the code is loaded. */
final class XmlSyntax {
  private static final String OPENING = "<lectern>";
  private static final Pattern TAG =
      Pattern.compile("<[\\p{L}_:](?:\"[^\"]*+\"|'[^']*+'|[^<>\"'])*+>");
  private static final Pattern ELLIPSIS = LeftOut.outside("\"[^\"]*+\"|'[^']*+'");
  private static final Pattern STANDALONE =
      Pattern.compile("\\s*<(?:\\?xml|!DOCTYPE)", Pattern.CASE_INSENSITIVE);

  /** What the JDK's parser puts before its message. */
  private static final Pattern PREFIX = Pattern.compile("(?s).*?\\nMessage: ");

  private XmlSyntax() {}

  static List<SyntaxError> mistakes(String code, boolean file) {
    String complete =
        TAG.matcher(LeftOut.emptyLines(code))
            .replaceAll(
                tag -> Matcher.quoteReplacement(LeftOut.completed(tag.group(), ELLIPSIS, '\0')));
    boolean whole = file || STANDALONE.matcher(complete).lookingAt();
    // Several elements beside each other are a part of a document, and so they are meant.
    return whole ? parse(complete, 0) : parse(OPENING + complete + "</lectern>", OPENING.length());
  }

  private static List<SyntaxError> parse(String code, int added) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(code));
      while (reader.hasNext()) {
        reader.next();
      }
      return List.of();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNumber();
      String message = PREFIX.matcher(String.valueOf(e.getMessage())).replaceFirst("");
      return List.of(
          new SyntaxError(
              Math.max(1, line), Math.max(1, line == 1 ? column - added : column), words(message)));
    }
  }

  private static String words(String message) {
    if (message.contains("lectern")) {
      return "an element is not closed, or closed that was not open";
    }
    String plain = message.strip();
    return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
  }
}
