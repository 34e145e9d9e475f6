package dev.lectern.maven.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes into a stylesheet what it loads: fonts, pictures, other stylesheets. */
final class InlineCss {
  /** Comments and strings are stepped over: an address within them is none. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?s)/\\*.*?\\*/"
              + "|@import\\s+(?<import>\"[^\"\\n]*\"|'[^'\\n]*')"
              + "|url\\(\\s*(?<url>\"[^\"\\n]*\"|'[^'\\n]*'|[^)\"'\\s]*)\\s*\\)"
              + "|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'",
          Pattern.CASE_INSENSITIVE);

  private final DataUrls urls;

  InlineCss(DataUrls urls) {
    this.urls = urls;
  }

  /**
   * A stylesheet with all that it loads.
   *
   * @param from the file that it stands in
   */
  String of(String css, String from) throws IOException {
    Matcher token = TOKEN.matcher(css);
    StringBuilder whole = new StringBuilder();
    while (token.find()) {
      String said = token.group("import") == null ? token.group("url") : token.group("import");
      String file = said == null ? null : urls.file(unquoted(said), from);
      if (file == null) {
        token.appendReplacement(whole, Matcher.quoteReplacement(token.group()));
      } else {
        String data = file.endsWith(".css") ? sheet(file) : urls.of(file);
        String prefix = token.group("import") == null ? "" : "@import ";
        token.appendReplacement(whole, prefix + "url(\"" + Matcher.quoteReplacement(data) + "\")");
      }
    }
    return token.appendTail(whole).toString();
  }

  private String sheet(String file) throws IOException {
    String css = of(urls.text(file), file);
    return urls.of(file, css.getBytes(StandardCharsets.UTF_8));
  }

  private static String unquoted(String address) {
    boolean quoted = address.length() > 1 && (address.startsWith("\"") || address.startsWith("'"));
    return quoted ? address.substring(1, address.length() - 1) : address;
  }
}
