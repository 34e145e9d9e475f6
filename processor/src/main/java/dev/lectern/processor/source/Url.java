package dev.lectern.processor.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as a browser would take it, from Markdown, HTML or CSS.
 *
 * <pre>{@code
 * Url.of("img/tall%20tree.svg?v=2#crown")   // LOCAL, path "img/tall tree.svg", fragment "crown"
 * Url.of("#/zero-config")                   // FRAGMENT, fragment "/zero-config"
 * Url.of(" java\nscript:alert(1)")          // UNSAFE
 * }</pre>
 *
 * <p>No text is refused: what cannot be decoded is taken literally. A drive letter ({@code C:\x})
 * is a path, so that its message can speak of files and the deck root.
 *
 * @param kind what the address leads to
 * @param path the decoded path of a local file without query and fragment, else ""
 * @param fragment what follows the {@code #} in a local address, decoded, else ""
 */
public record Url(Kind kind, String path, String fragment) {

  /** What an address leads to. */
  public enum Kind {
    /** Nowhere: nothing but white space. */
    EMPTY,
    /** A file of the deck. */
    LOCAL,
    /** A place in the same page: {@code #/id}; also {@code #} and {@code ?query}. */
    FRAGMENT,
    /** The network: {@code http:}, {@code https:} or {@code //host}. */
    EXTERNAL,
    /** A person: {@code mailto:} or {@code tel:}. */
    CONTACT,
    /** A picture, sound, video or font that the address itself holds. */
    DATA,
    /** Code, or a scheme that no deck needs. */
    UNSAFE
  }

  private static final Pattern SCHEME =
      Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):(.*)", Pattern.DOTALL);
  private static final Pattern DRIVE = Pattern.compile("[a-zA-Z]:[/\\\\].*", Pattern.DOTALL);
  private static final Pattern HOST = Pattern.compile("[/\\\\]{2}.*", Pattern.DOTALL);
  private static final Pattern HARMLESS_DATA =
      Pattern.compile("(image|audio|video|font|application/(x-)?font)[/-].*", Pattern.DOTALL);
  private static final Pattern ESCAPES = Pattern.compile("(%[0-9a-fA-F]{2})+");
  private static final Set<String> NETWORK = Set.of("http", "https");
  private static final Set<String> PEOPLE = Set.of("mailto", "tel");

  /** Reads an address; entities are decoded already, percent escapes are not. */
  public static Url of(String text) {
    String address = withoutIgnored(text);
    if (address.isEmpty()) {
      return new Url(Kind.EMPTY, "", "");
    }
    if (HOST.matcher(address).matches()) {
      return new Url(Kind.EXTERNAL, "", "");
    }
    Matcher scheme = SCHEME.matcher(address);
    if (scheme.matches() && !DRIVE.matcher(address).matches()) {
      return new Url(kind(scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2)), "", "");
    }
    return local(address);
  }

  private static Kind kind(String scheme, String rest) {
    if (NETWORK.contains(scheme)) {
      return Kind.EXTERNAL;
    }
    if (PEOPLE.contains(scheme)) {
      return Kind.CONTACT;
    }
    String type = rest.strip().toLowerCase(Locale.ROOT);
    return scheme.equals("data") && HARMLESS_DATA.matcher(type).matches() ? Kind.DATA : Kind.UNSAFE;
  }

  private static Url local(String address) {
    int hash = address.indexOf('#');
    String fragment = hash < 0 ? "" : decoded(address.substring(hash + 1));
    String beforeHash = hash < 0 ? address : address.substring(0, hash);
    int query = beforeHash.indexOf('?');
    String path = decoded(query < 0 ? beforeHash : beforeHash.substring(0, query));
    return new Url(path.isEmpty() ? Kind.FRAGMENT : Kind.LOCAL, path, fragment);
  }

  /**
   * Browsers drop control characters and spaces around an address, and tabs and line ends within.
   */
  private static String withoutIgnored(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    StringBuilder kept = new StringBuilder(end - start);
    for (char c : text.substring(start, end).toCharArray()) {
      if (c != '\t' && c != '\n' && c != '\r') {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static String decoded(String text) {
    return ESCAPES
        .matcher(text)
        .replaceAll(run -> Matcher.quoteReplacement(decodedRun(run.group())));
  }

  /** Decodes {@code %C3%A9}; what is no UTF-8 or a control character stays as it is. */
  private static String decodedRun(String escapes) {
    byte[] bytes = new byte[escapes.length() / 3];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(escapes.substring(3 * i + 1, 3 * i + 3), 16);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.chars().anyMatch(Character::isISOControl) ? escapes : text;
    } catch (CharacterCodingException notText) {
      return escapes;
    }
  }
}
