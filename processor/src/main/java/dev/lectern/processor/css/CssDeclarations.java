package dev.lectern.processor.css;

import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.COLON;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.IMPORTANT_SYM;
import static org.htmlunit.cssparser.parser.javacc.CSS3ParserConstants.SEMICOLON;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The declarations of a {@code style} attribute or of a rule. */
public final class CssDeclarations {
  private CssDeclarations() {}

  /** The values by property, as written, without {@code !important}; a later one wins. */
  public static Map<String, String> of(String css) {
    CssTokens tokens = new CssTokens(css);
    Map<String, String> values = new LinkedHashMap<>();
    int start = 0;
    List<CssValue> components = CssValue.list(tokens, 0, tokens.size());
    for (int i = 0; i <= components.size(); i++) {
      if (i == components.size() || components.get(i).first().is(SEMICOLON)) {
        add(tokens, components.subList(start, i), values);
        start = i + 1;
      }
    }
    return values;
  }

  private static void add(CssTokens tokens, List<CssValue> parts, Map<String, String> values) {
    if (parts.size() < 3 || !parts.get(1).first().is(COLON)) {
      return;
    }
    String name = parts.get(0).text();
    boolean important = parts.get(parts.size() - 1).first().is(IMPORTANT_SYM);
    CssValue last = parts.get(parts.size() - (important ? 2 : 1));
    String property = name.startsWith("--") ? name : name.toLowerCase(Locale.ROOT);
    values.remove(property);
    values.put(property, tokens.text(parts.get(2).from(), last.to()));
  }
}
