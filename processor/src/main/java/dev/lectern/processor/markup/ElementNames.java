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

  /** What authors write; jsoup also knows obsolete elements, but lacks the first four. */
  private static final Set<String> HTML =
      words(
          "svg math selectedcontent nobr a abbr address area article aside audio b bdi bdo"
              + " blockquote br button canvas caption cite code col colgroup data datalist dd del"
              + " details dfn dialog div dl dt em fieldset figcaption figure footer form h1 h2 h3"
              + " h4 h5 h6 header hgroup hr i iframe img input ins kbd label legend li main map"
              + " mark menu meter nav ol optgroup option output p picture pre progress q rp rt ruby"
              + " s samp search section select slot small source span strong style sub summary sup"
              + " table tbody td template textarea tfoot th thead time tr track u ul var video"
              + " wbr");

  private static final Set<String> SVG =
      words(
          "a animate animateMotion animateTransform audio canvas circle clipPath defs desc discard"
              + " ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix"
              + " feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA"
              + " feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology"
              + " feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter"
              + " foreignObject g iframe image line linearGradient marker mask metadata mpath path"
              + " pattern polygon polyline radialGradient rect script set stop style svg switch"
              + " symbol text textPath title tspan unknown use video view");

  private static final Set<String> MATHML =
      words(
          "annotation annotation-xml maction math menclose merror mfenced mfrac mi mmultiscripts mn"
              + " mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub"
              + " msubsup msup mtable mtd mtext mtr munder munderover none semantics");

  /** The parser does not mind the case of names. */
  private static final Set<String> LOWER_SVG =
      words(String.join(" ", SVG).toLowerCase(Locale.ROOT));

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
        return LOWER_SVG.contains(name) || name.indexOf(':') > 0;
      case Parser.NamespaceMathml:
        return MATHML.contains(name);
      default:
        return HTML.contains(name) || Tag.isKnownTag(name) || isCustom(name);
    }
  }

  /** The names that an unknown element could have been meant to have. */
  static Set<String> near(Element unknown) {
    switch (unknown.tag().namespace()) {
      case Parser.NamespaceSvg:
        return SVG;
      case Parser.NamespaceMathml:
        return MATHML;
      default:
        return HTML;
    }
  }

  /**
   * The element, {@code svg} or {@code math}, within which only there is one of that name, or "".
   */
  static String home(String name) {
    if (LOWER_SVG.contains(name.toLowerCase(Locale.ROOT))) {
      return "svg";
    }
    return MATHML.contains(name.toLowerCase(Locale.ROOT)) ? "math" : "";
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
