package dev.lectern.maven.imports.prepare;

import dev.lectern.maven.imports.load.AssetStore;
import dev.lectern.maven.imports.load.RevealOptions;
import dev.lectern.maven.imports.load.Sheet;
import dev.lectern.maven.imports.load.SourceDeck;
import dev.lectern.maven.imports.model.Talk;
import dev.lectern.maven.imports.prose.Attributes;
import dev.lectern.maven.imports.report.Entry;
import dev.lectern.maven.imports.report.Report;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes scripts along that can work in a deck; the others are listed. */
final class Scripts {
  /** What Lectern brings, or reveal.js needs no longer. */
  private static final String OWN =
      "(?i).*(^|/)(reveal(\\.min|\\.esm)?|head(\\.min)?|classList|html5shiv|marked(\\.min)?|markdown(\\.min|\\.esm)?"
          + "|highlight(\\.min|\\.pack|\\.esm)?|notes(\\.esm)?|math(\\.esm)?|zoom(\\.esm)?|zoom-js|search(\\.esm)?"
          + "|katex(\\.min)?|auto-render(\\.min)?|mathjax|MathJax|tex-\\w+)\\.m?js([?#].*)?$"
          + "|.*/(live-?reload|browser-sync).*|.*socket\\.io.*";

  private static final Pattern PLUGIN =
      Pattern.compile("(?i)(?:plugin|plugins|reveal\\.js-|reveal-)/?([\\w-]+)");

  private final SourceDeck deck;
  private final AssetStore assets;
  private final Sheet sheet;
  private final Report report;

  Scripts(SourceDeck deck, AssetStore assets, Sheet sheet, Report report) {
    this.deck = deck;
    this.assets = assets;
    this.sheet = sheet;
    this.report = report;
  }

  void take(Talk talk) {
    for (Element script : deck.page().select("script")) {
      String type = script.attr("type").toLowerCase(java.util.Locale.ROOT);
      boolean runs = type.isBlank() || type.contains("javascript") || type.equals("module");
      boolean code =
          script.parents().stream().anyMatch(parent -> parent.normalName().matches("pre|code"));
      if (!code && runs) {
        if (script.hasAttr("src")) {
          file(script, script.attr("src").strip(), talk);
        } else if (!script.data().isBlank()) {
          text(script, type.equals("module"), talk);
        }
      }
    }
  }

  private void file(Element script, String src, Talk talk) {
    int line = Attributes.line(script);
    if (src.matches(OWN)) {
      return;
    }
    Matcher plugin = PLUGIN.matcher(src);
    if (plugin.find()) {
      report.add(Entry.Kind.LOST, "plugin of reveal.js", src, line);
    } else if (AssetStore.isLocal(src)) {
      Optional<String> file = assets.take(src.replaceFirst("[?#].*", ""), line);
      if (file.isPresent() && file.get().matches(".*\\.m?js")) {
        talk.scripts.add(file.get());
        sheet.mention(
            new String(assets.files().get(file.get()), java.nio.charset.StandardCharsets.UTF_8));
      } else {
        report.add(Entry.Kind.MISTAKE, "script that is not there", src, line);
      }
    } else if (!script.attr("type").equals("module")) {
      talk.scripts.add(src.startsWith("//") ? "https:" + src : src);
      talk.allowed.add("EXTERNAL_REFERENCE");
      sheet.mayBeAny();
      report.add(Entry.Kind.REMOTE, "script", src, line);
    } else {
      report.add(Entry.Kind.LOST, "script", src, line);
    }
  }

  private void text(Element script, boolean module, Talk talk) {
    String code = script.data();
    int line = Attributes.line(script);
    boolean starts = RevealOptions.of(code).isPresent();
    if (starts) {
      String rest = code.replaceAll("(?s)(//[^\\n]*|/\\*.*?\\*/)", "");
      Matcher more =
          Pattern.compile(
                  "Reveal\\.(on|addEventListener|addKeyBinding|registerPlugin|configure)\\b")
              .matcher(rest);
      if (more.find()) {
        report.add(Entry.Kind.LOST, "script beside Reveal.initialize", more.group(), line);
      }
      return;
    }
    if (module || code.contains("document.write") || isLegacy(code)) {
      if (!isLegacy(code)) {
        report.add(Entry.Kind.LOST, "script", code, line);
      }
      return;
    }
    String path = assets.put("js/deck.js", code.strip() + "\n");
    talk.scripts.add(path);
    sheet.mention(code);
    report.add(Entry.Kind.FALLBACK, "script", path, line);
  }

  /** The snippet that old decks choose their print stylesheet with, and help for old browsers. */
  private static boolean isLegacy(String code) {
    return code.contains("print-pdf")
        || code.contains("html5shiv")
        || code.contains("GoogleAnalyticsObject")
        || code.contains("gtag(");
  }
}
