package dev.lectern.maven.imports.load;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes along what CSS refers to, and writes the addresses anew. */
public final class Css {
  private static final Pattern URL =
      Pattern.compile(
          "(url\\(\\s*)(\"[^\"]*\"|'[^']*'|[^)\"']*?)(\\s*\\))|(@import\\s+)(\"[^\"]*\"|'[^']*')");

  private final AssetStore assets;

  /** For CSS whose files go into a store. */
  public Css(AssetStore assets) {
    this.assets = assets;
  }

  /** A stylesheet of a folder that will be at a path of the deck. */
  byte[] take(String css, Path from, String target) {
    return rewrite(css, from, target, 0).getBytes(StandardCharsets.UTF_8);
  }

  /** CSS of the page, or of a file, with addresses as they are at its new place. */
  public String rewrite(String css, Path from, String target, int line) {
    Matcher urls = URL.matcher(css);
    StringBuilder result = new StringBuilder();
    while (urls.find()) {
      boolean call = urls.group(1) != null;
      String quoted = call ? urls.group(2) : urls.group(5);
      String url = quoted.replaceAll("^[\"']|[\"']$", "").strip();
      Optional<String> path =
          url.startsWith("data:") ? Optional.empty() : assets.take(url, from, line);
      if (path.isEmpty() && call && AssetStore.isLocal(url)) {
        assets.missing("file of a stylesheet that is not there", url, line);
        String now = assets.mends() ? "url(\"data:,\")" : urls.group();
        urls.appendReplacement(result, Matcher.quoteReplacement(now));
      } else if (path.isPresent()) {
        String back = "../".repeat((int) target.chars().filter(c -> c == '/').count());
        String now = (call ? urls.group(1) : urls.group(4)) + "\"" + back + path.get() + "\"";
        urls.appendReplacement(result, Matcher.quoteReplacement(now + (call ? ")" : "")));
      }
    }
    return urls.appendTail(result).toString();
  }
}
