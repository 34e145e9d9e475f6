package dev.lectern.maven.imports.prepare;

import dev.lectern.maven.imports.load.AssetStore;
import dev.lectern.maven.imports.load.Css;
import dev.lectern.maven.imports.load.Resources;
import dev.lectern.maven.imports.load.Sheet;
import dev.lectern.maven.imports.load.SourceDeck;
import dev.lectern.maven.imports.model.Talk;
import dev.lectern.maven.imports.prose.Attributes;
import dev.lectern.maven.imports.report.Entry;
import dev.lectern.maven.imports.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Takes over a page's styles: links in order, then what stands in the page as one file. */
final class Stylesheets {
  private static final String FILE = "css/deck.css";

  private final SourceDeck deck;
  private final AssetStore assets;
  private final Sheet sheet;
  private final Report report;
  private final StringBuilder rules = new StringBuilder();
  private boolean codeTheme;

  Stylesheets(SourceDeck deck, AssetStore assets, Sheet sheet, Report report) {
    this.deck = deck;
    this.assets = assets;
    this.sheet = sheet;
    this.report = report;
  }

  void take(Talk talk) {
    boolean themed = false;
    String justify = Boolean.FALSE.equals(deck.options().get("center")) ? "flex-start" : "center";
    String before = Resources.text("as-before.css").replace("@justify@", justify);
    talk.stylesheets.add(assets.put("css/as-before.css", before));
    for (Element link : deck.page().select("link[href], style")) {
      if (link.nameIs("style")) {
        style(link);
      } else if (link.attr("rel").toLowerCase(java.util.Locale.ROOT).contains("stylesheet")) {
        String href = link.attr("href").strip();
        Optional<String> theme = Themes.theme(href);
        if (theme.isPresent() && !themed) {
          talk.theme = theme.get();
          themed = true;
        } else if (theme.isEmpty()) {
          link(href, link, talk);
        }
      }
    }
    if (rules.length() > 0) {
      talk.stylesheets.add(assets.put(FILE, rules.toString()));
    }
  }

  private void style(Element style) {
    String css =
        new Css(assets).rewrite(style.data().strip(), deck.folder(), FILE, Attributes.line(style));
    if (!css.isBlank()) {
      sheet.add(css);
      rules.append(rules.length() == 0 ? "" : "\n").append(undented(css)).append('\n');
    }
  }

  private static String undented(String css) {
    int indent = Integer.MAX_VALUE;
    String[] lines = css.replace("\r\n", "\n").split("\n");
    for (int i = 1; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        indent = Math.min(indent, lines[i].length() - lines[i].stripLeading().length());
      }
    }
    StringBuilder result = new StringBuilder(lines[0]);
    for (int i = 1; i < lines.length; i++) {
      result
          .append('\n')
          .append(lines[i].isBlank() ? "" : lines[i].substring(indent).stripTrailing());
    }
    return result.toString();
  }

  private void link(String href, Element link, Talk talk) {
    if (Themes.isOfReveal(href)) {
      return;
    }
    if (Themes.isOfCode(href)) {
      talk.codeTheme = codeTheme ? talk.codeTheme : Themes.code(href);
      codeTheme = true;
      if (!href.matches(".*(zenburn|monokai).*")) {
        report.add(Entry.Kind.FALLBACK, "colours of code", href, Attributes.line(link));
      }
      return;
    }
    if (!AssetStore.isLocal(href)) {
      report.add(Entry.Kind.REMOTE, "stylesheet", href, Attributes.line(link));
      String url = href.startsWith("//") ? "https:" + href : href;
      talk.stylesheets.add(url);
      talk.allowed.add("EXTERNAL_REFERENCE");
      sheet.mayBeAny();
      return;
    }
    Optional<String> file = assets.take(href.replaceFirst("[?#].*", ""), Attributes.line(link));
    if (file.isPresent() && file.get().endsWith(".css")) {
      talk.stylesheets.add(file.get());
      byte[] css = assets.files().get(file.get());
      sheet.add(new String(css, StandardCharsets.UTF_8));
    } else {
      report.add(Entry.Kind.MISTAKE, "stylesheet that is not there", href, Attributes.line(link));
    }
  }
}
