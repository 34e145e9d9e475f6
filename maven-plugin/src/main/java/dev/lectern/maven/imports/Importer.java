package dev.lectern.maven.imports;

import dev.lectern.maven.imports.compile.Compiler;
import dev.lectern.maven.imports.compile.Finding;
import dev.lectern.maven.imports.compile.Mender;
import dev.lectern.maven.imports.compile.Sites;
import dev.lectern.maven.imports.emit.DeckFiles;
import dev.lectern.maven.imports.load.AssetStore;
import dev.lectern.maven.imports.load.DeckLoader;
import dev.lectern.maven.imports.load.Sheet;
import dev.lectern.maven.imports.load.SourceDeck;
import dev.lectern.maven.imports.markdown.MarkdownDeck;
import dev.lectern.maven.imports.markdown.MarkdownSections;
import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Look;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.model.Slide;
import dev.lectern.maven.imports.model.Talk;
import dev.lectern.maven.imports.prepare.Outline;
import dev.lectern.maven.imports.prepare.Preparation;
import dev.lectern.maven.imports.prose.Attributes;
import dev.lectern.maven.imports.prose.Prose;
import dev.lectern.maven.imports.report.Entry;
import dev.lectern.maven.imports.report.Report;
import dev.lectern.maven.imports.rules.Blocks;
import dev.lectern.maven.imports.rules.SlideRules;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes over a deck.
 *
 * <pre>{@code
 * ImportResult result =
 *     Importer.run(new ImportRequest(Path.of("old/index.html"), Path.of("my-talk"), "org.me.talk", true, "0.1.0"));
 * result.summary();   // 26 slides are in my-talk; the project compiles. …
 * }</pre>
 */
public final class Importer {
  private static final int ROUNDS = 4;
  private static final Pattern TAG = Pattern.compile("<[a-z][\\w-]*[ >]");

  private final ImportRequest request;
  private final Report report = new Report();
  private final ProjectWriter project;

  private Importer(ImportRequest request) {
    this.request = request;
    this.project = new ProjectWriter(request);
  }

  /** Reads, writes and compiles; what cannot be done at all is an {@link ImportFailure}. */
  public static ImportResult run(ImportRequest request) {
    return new Importer(request).run();
  }

  private ImportResult run() {
    project.check();
    SourceDeck deck =
        DeckLoader.isMarkdown(request.from())
            ? MarkdownDeck.load(
                request.from().toAbsolutePath().normalize(), DeckLoader.text(request.from()))
            : DeckLoader.load(request.from());
    MarkdownSections.expand(deck, report);
    AssetStore assets = new AssetStore(deck.folder(), request.mend(), report);
    Talk talk = Heads.talk(deck, report);
    slides(deck, talk, assets);
    List<Finding> findings = compiled(talk, assets);
    count(talk);
    Map<String, String> sources = project.layOut(talk, DeckLoader.lines(deck.file()));
    if (findings.stream().anyMatch(Finding::error)) {
      findings = Compiler.findings(project.sources(), project.deckRoot());
    }
    project.report(report, talk, new Sites(sources), findings);
    return new ImportResult(request.to(), report, findings);
  }

  /** A slide; one that a rule fails on is its words. */
  private Slide slide(Outline.Named named, SlideRules rules) {
    try {
      return rules.slide(named.section(), named.name(), named.id());
    } catch (RuntimeException | StackOverflowError failed) {
      String words = named.section().text();
      int line = Attributes.line(named.section());
      report.add(Entry.Kind.LOST, "slide that the import failed on", String.valueOf(failed), line);
      Slide slide = new Slide(named.name(), line);
      slide.id = named.id();
      slide.title = named.name();
      slide.showTitle = false;
      if (!words.isBlank()) {
        Content text = new Content.Text(List.of(Prose.plain(words)));
        slide.pieces.add(new Piece(text, Look.PLAIN, line).reading(words));
      }
      return slide;
    }
  }

  /** Compiles, and mends if that is asked for; the sources need not be laid out for that. */
  private List<Finding> compiled(Talk talk, AssetStore assets) {
    Mender mender = new Mender(talk, report);
    for (int round = 1; ; round++) {
      DeckFiles.write(talk, assets);
      Map<String, String> sources = project.write(talk, assets);
      List<Finding> findings = Compiler.findings(project.sources(), project.deckRoot());
      boolean wrong = findings.stream().anyMatch(Finding::error);
      if (!wrong
          || !request.mend()
          || round > ROUNDS
          || !mender.mend(findings, new Sites(sources), round)) {
        return findings;
      }
    }
  }

  private void slides(SourceDeck deck, Talk talk, AssetStore assets) {
    Sheet sheet = new Sheet();
    Outline outline = Preparation.prepare(deck, talk, assets, sheet, request.mend(), report);
    SlideRules rules = new SlideRules(new Blocks(sheet, assets, report));
    for (Outline.Column column : outline.columns()) {
      Slide first = null;
      for (Outline.Named named : column.slides()) {
        Slide slide = slide(named, rules);
        if (first == null) {
          first = slide;
          talk.slides.add(slide);
        } else {
          first.below.add(slide);
        }
      }
      if (column.stack() != null && column.stack().hasAttr("data-start-indexv")) {
        first.attributes.put("data-start-indexv", column.stack().attr("data-start-indexv"));
      }
    }
    if (talk.slides.isEmpty()) {
      throw new ImportFailure(
          deck.file() + " has no slides: no <section> in its <div class=\"slides\">");
    }
  }

  private void count(Piece piece, Slide slide) {
    report.count(piece.content().annotation());
    boolean html = piece.content() instanceof Content.Html;
    String tag = html ? "" : tag(piece.content());
    if (html || !tag.isEmpty()) {
      String what = html ? "HTML" : "HTML in text";
      report.add(
          new Entry(Entry.Kind.FALLBACK, what, html ? "@Html" : tag, piece.line(), slide.name));
    }
  }

  /** The first tag in the Markdown of a block, or "". */
  private static String tag(Content content) {
    for (String text : content.markdown()) {
      Matcher tag = TAG.matcher(text.replaceAll("(?s)```.*?```|`[^`]*`", ""));
      if (tag.find()) {
        return tag.group();
      }
    }
    return "";
  }

  private void count(Talk talk) {
    report.forget();
    int[] numbers = new int[3];
    talk.each(
        slide -> {
          numbers[0]++;
          numbers[1] += slide.below.isEmpty() ? 0 : 1;
          numbers[2] += SlideRules.hasHtml(slide) ? 1 : 0;
          slide.pieces.forEach(piece -> count(piece, slide));
        });
    report.size(numbers[0], numbers[1], numbers[2]);
  }
}
