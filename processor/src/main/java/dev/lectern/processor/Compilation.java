package dev.lectern.processor;

import dev.lectern.Rule;
import dev.lectern.processor.check.Checks;
import dev.lectern.processor.check.DeckIds;
import dev.lectern.processor.check.UnusedFiles;
import dev.lectern.processor.diagnostic.Levels;
import dev.lectern.processor.diagnostic.NoPlace;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.diagnostic.SlideFailure;
import dev.lectern.processor.emit.DeckEmitter;
import dev.lectern.processor.emit.VanishedFile;
import dev.lectern.processor.host.AssetsPass;
import dev.lectern.processor.host.Output;
import dev.lectern.processor.host.Printer;
import dev.lectern.processor.host.Roots;
import dev.lectern.processor.host.SourceLocator;
import dev.lectern.processor.host.StampFile;
import dev.lectern.processor.javac.HostJava;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.read.DeckReader;
import dev.lectern.processor.read.Sources;
import dev.lectern.processor.render.PageRenderer;
import dev.lectern.processor.resolve.Content;
import dev.lectern.processor.resolve.Resolver;
import dev.lectern.processor.resolve.Talk;
import dev.lectern.processor.source.Shown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The passes over the decks of one compilation, in their order. */
final class Compilation {
  private final Report report;
  private final Options options;
  private final Printer printer;
  private final Output output;
  private final Sources sources;
  private final Roots roots;
  private final AssetsPass assets;
  private final BlockKinds kinds = new BlockKinds();
  private final HostJava java;
  private final ProcessingEnvironment environment;
  private Talks talks = Talks.NONE;
  private List<String> deckIds = List.of();

  Compilation(ProcessingEnvironment environment) {
    this.environment = environment;
    Levels levels = new Levels();
    printer = new Printer(environment);
    if (printer.isEcj()) {
      // It tells less of where sources are, and a deck that is whole is made by javac.
      levels.choose(Rule.SOURCE_UNAVAILABLE, Optional.of(Rule.Severity.WARNING));
    }
    report = new Report(levels);
    options = Options.read(environment.getOptions(), levels, report);
    output = new Output(environment.getFiler(), options.output());
    Optional<Path> classes = output.classes();
    sources = new Sources(environment.getElementUtils(), classes);
    SourceLocator locator = new SourceLocator(environment);
    roots = new Roots(environment.getElementUtils(), locator, options.root(), classes);
    assets = new AssetsPass(output, roots);
    java = new HostJava(environment, sources::contains, sources::ofPackage, locator::find, classes);
  }

  /** Takes in the types of a round. */
  void add(Set<? extends Element> rootElements) {
    sources.add(rootElements);
    guard(() -> assets.generate(sources));
  }

  /** Reads, checks, reports, and writes what is free of errors. */
  void finish(boolean errorRaised) {
    StampFile stamp = new StampFile(output);
    guard(stamp::delete);
    guard(() -> deckIds = DeckReader.ids(sources));
    guard(() -> compile(stamp, errorRaised));
    if (report.hasErrors() || errorRaised || sources.hasUnresolved()) {
      guard(this::withdraw);
    }
    guard(() -> new DeckEmitter(output).withdrawOthers(deckIds, this::isGone));
    printer.print(report);
  }

  private void compile(StampFile stamp, boolean errorRaised) throws IOException {
    talks = Talks.read(environment.getElementUtils(), sources, roots, report);
    List<Content> contents = new ArrayList<>();
    Checks checks = new Checks(kinds);
    for (Talk talk : talks.talks()) {
      Content content = Resolver.resolve(talk, java);
      contents.add(content);
      checks.run(content, report);
    }
    DeckIds.check(talks.decks(), report);
    talks.checkUnusedSlides(report);
    boolean whole = talks.absent().isEmpty() && !sources.hasUnresolved();
    if (whole) {
      UnusedFiles.check(contents, report);
    }
    if (!report.hasErrors() && !errorRaised && !sources.hasUnresolved()) {
      emit(contents);
      if (whole) {
        stamp.write(roots.folders(), java.outside());
      }
    }
  }

  private void withdraw() throws IOException {
    DeckEmitter emitter = new DeckEmitter(output);
    for (String id : deckIds) {
      emitter.withdraw(id);
    }
  }

  /** Whether a class is a deck no longer, and not only left out of this compilation. */
  private boolean isGone(String className) {
    TypeElement type = environment.getElementUtils().getTypeElement(className);
    return type == null || sources.contains(type);
  }

  private void emit(List<Content> contents) throws IOException {
    DeckEmitter emitter = new DeckEmitter(output);
    PageRenderer renderer = new PageRenderer(kinds, options.notes());
    for (Content content : contents) {
      var deck = content.deck();
      if (deck.isPresent()) {
        String absent = talks.absent().getOrDefault(deck.get().className(), "");
        if (absent.isEmpty()) {
          Optional<Path> page = emitted(emitter, content, renderer.render(content));
          int slides = content.slides().size();
          String count = slides == 1 ? "1 slide" : slides + " slides";
          page.ifPresent(path -> printer.note("Lectern: " + count + " in " + Shown.path(path)));
        } else {
          printer.note(
              "Lectern: "
                  + deck.get().className()
                  + " is not written, since these slides are not"
                  + " compiled with it: "
                  + absent);
        }
      }
    }
  }

  private Optional<Path> emitted(DeckEmitter emitter, Content content, PageRenderer.Page page)
      throws IOException {
    try {
      return emitter.emit(content, page);
    } catch (VanishedFile e) {
      report.add(Rule.UNREADABLE_FILE, content.deck().orElseThrow().origin(), e.getMessage());
      return Optional.empty();
    }
  }

  private interface Pass {
    void run() throws IOException;
  }

  /** No exception leaves the processor: javac would print its trace, and no position. */
  private void guard(Pass pass) {
    try {
      pass.run();
    } catch (SlideFailure e) {
      internalError(e.origin(), e.getCause());
    } catch (IOException e) {
      report.add(
          Rule.INTERNAL_ERROR,
          new Origin("Lectern", NoPlace.INSTANCE),
          "the output cannot be written: "
              + e
              + "; if the disk is neither full nor read-only, please report it");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      internalError(new Origin("Lectern", NoPlace.INSTANCE), e);
    }
  }

  private void internalError(Origin origin, Throwable cause) {
    String where =
        Arrays.stream(cause.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("dev.lectern."))
            .findFirst()
            .map(frame -> " in " + frame.getFileName() + ", line " + frame.getLineNumber())
            .orElse("");
    report.add(
        Rule.INTERNAL_ERROR,
        origin,
        "Lectern failed here, which is its own mistake: "
            + cause
            + where
            + "; please report it with this message and what is said here");
  }
}
