package dev.lectern.processor.syntax;

import dev.lectern.Rule;
import dev.lectern.processor.markup.Markup;
import java.util.List;
import java.util.regex.Pattern;

/** HTML, as a slide's own is checked; here it may be a whole page too. */
final class HtmlSyntax {
  private static final Pattern PAGE_TAG =
      Pattern.compile(
          "<!doctype[^>]*>|</?(?:html|head|body)(?:\\s[^>]*)?>", Pattern.CASE_INSENSITIVE);

  private HtmlSyntax() {}

  static List<SyntaxError> mistakes(String code) {
    String fragment =
        PAGE_TAG.matcher(code).replaceAll(tag -> tag.group().replaceAll("[^\\n]", " "));
    return Markup.ofHtml(fragment).findings().stream()
        .filter(finding -> finding.rule() == Rule.MALFORMED_HTML)
        .map(finding -> new SyntaxError(0, 0, finding.message()))
        .toList();
  }
}
