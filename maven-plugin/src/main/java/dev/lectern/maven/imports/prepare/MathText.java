package dev.lectern.maven.imports.prepare;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds formulas in text, where the deck has a plugin that sets them. */
final class MathText {
  private static final Pattern FORMULA =
      Pattern.compile(
          "\\$\\$(.+?)\\$\\$|\\\\\\[(.+?)\\\\]|\\\\\\((.+?)\\\\\\)|(?<![\\\\$\\w])\\$(?![\\s$])([^$\\n"
              + "]{1,300}?)(?<![\\s\\\\])\\$(?![\\w$])"
              + "|(\\\\begin\\{(equation|align|gather|multline|eqnarray)(\\*?)}.+?\\\\end\\{\\6\\7})",
          Pattern.DOTALL);

  private static final String OF_MATH =
      "(?is).*(RevealMath|plugin/math|mathjax|katex|math\\.esm|tex2jax).*";

  private MathText() {}

  /** Whether a page has formulas. */
  static boolean isUsed(Document page) {
    return page.select("script").stream()
        .anyMatch(script -> (script.attr("src") + script.data()).matches(OF_MATH));
  }

  /** Puts each formula into an element of its own. */
  static void mark(Element slides) {
    for (TextNode text : slides.nodeStream(TextNode.class).toList()) {
      String words = text.getWholeText();
      if ((words.indexOf('$') >= 0 || words.indexOf('\\') >= 0) && !isCode(text)) {
        mark(text);
      }
    }
  }

  private static void mark(TextNode text) {
    String whole = text.getWholeText();
    Matcher formulas = FORMULA.matcher(whole);
    int last = 0;
    while (formulas.find()) {
      boolean display = formulas.group(3) == null && formulas.group(4) == null;
      String tex = null;
      for (int group : new int[] {1, 2, 3, 4, 5}) {
        tex = tex == null ? formulas.group(group) : tex;
      }
      if (tex.isBlank()) {
        continue;
      }
      text.before(new TextNode(whole.substring(last, formulas.start())));
      Element formula = new Element("span").addClass("lectern-math").text(tex);
      if (display) {
        formula.attr("data-display", "");
      }
      text.before(formula);
      last = formulas.end();
    }
    if (last > 0) {
      text.before(new TextNode(whole.substring(last)));
      text.remove();
    }
  }

  private static boolean isCode(Node node) {
    for (Node each = node.parent(); each != null; each = each.parent()) {
      if (each.nodeName().matches("pre|code|script|style|textarea|svg")) {
        return true;
      }
    }
    return false;
  }
}
