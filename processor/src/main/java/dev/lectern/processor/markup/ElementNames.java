package dev.lectern.processor.markup;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Which elements exist: HTML's, SVG 2's with its filter effects, MathML Core's, and custom ones.
 */
final class ElementNames {

  /** What jsoup's own list of HTML elements lacks. */
  private static final Set<String> HTML = Set.of("svg", "math", "selectedcontent", "nobr");

  private static final Set<String> SVG =
      words(
          "a animate animatemotion animatetransform audio canvas circle clippath defs desc discard"
              + " ellipse feblend fecolormatrix fecomponenttransfer fecomposite feconvolvematrix"
              + " fediffuselighting fedisplacementmap fedistantlight fedropshadow feflood fefunca"
              + " fefuncb fefuncg fefuncr fegaussianblur feimage femerge femergenode femorphology"
              + " feoffset fepointlight fespecularlighting fespotlight fetile feturbulence filter"
              + " foreignobject g iframe image line lineargradient marker mask metadata mpath path"
              + " pattern polygon polyline radialgradient rect script set stop style svg switch"
              + " symbol text textpath title tspan unknown use video view");

  private static final Set<String> MATHML =
      words(
          "annotation annotation-xml maction math menclose merror mfenced mfrac mi mmultiscripts mn"
              + " mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub"
              + " msubsup msup mtable mtd mtext mtr munder munderover none semantics");

  /** Elements whose end tag HTML allows to leave out. */
  private static final Set<String> ENDING_BY_THEMSELVES =
      words(
          "p li dt dd rb rt rtc rp optgroup option caption colgroup thead tbody tfoot tr td th html"
              + " head body");

  private ElementNames() {}

  /** Whether there is an element of that name where it stands. */
  static boolean isKnown(Element element) {
    String name = element.normalName().toLowerCase(Locale.ROOT);
    switch (element.tag().namespace()) {
      case Parser.NamespaceSvg:
        // Drawing programs put elements of their own, such as sodipodi:namedview, into their files.
        return SVG.contains(name) || name.indexOf(':') > 0;
      case Parser.NamespaceMathml:
        return MATHML.contains(name);
      default:
        return Tag.isKnownTag(name) || HTML.contains(name) || isCustom(name);
    }
  }

  /** Whether an element of that name has its place within {@code <svg>} only. */
  static boolean isOfSvg(String name) {
    return SVG.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether an element of that name has its place within {@code <math>} only. */
  static boolean isOfMath(String name) {
    return MATHML.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether the element may go without an end tag. */
  static boolean endsByItself(Element element) {
    return element.tag().namespace().equals(Parser.NamespaceHtml)
        && ENDING_BY_THEMSELVES.contains(element.normalName());
  }

  private static boolean isCustom(String name) {
    return name.indexOf('-') > 0 && name.charAt(0) >= 'a' && name.charAt(0) <= 'z';
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}
