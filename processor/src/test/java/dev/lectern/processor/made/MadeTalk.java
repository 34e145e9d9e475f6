package dev.lectern.processor.made;

import static dev.lectern.processor.made.Say.all;
import static dev.lectern.processor.made.Say.origin;
import static dev.lectern.processor.made.Say.said;

import dev.lectern.CodeTheme;
import dev.lectern.Theme;
import dev.lectern.processor.model.Background;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Brand;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.ForChecks;
import dev.lectern.processor.model.RevealOptions;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import dev.lectern.processor.resolve.Resolver;
import dev.lectern.processor.resolve.Talk;
import dev.lectern.processor.source.DeckFiles;
import dev.lectern.processor.source.DeckRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes a deck with the files of its folder; what nobody asks for is as it is by default. */
public final class MadeTalk {
  private final Path folder;
  private final Map<String, Said<RevealOptions.Value>> options = new TreeMap<>();
  private String title = "A talk";
  private Theme theme = Theme.LECTERN;
  private List<Said<String>> stylesheets = List.of();
  private List<Said<String>> scripts = List.of();
  private Optional<Background> background = Optional.empty();
  private Optional<Brand> brand = Optional.empty();
  private String author = "";

  /** One with its files in a folder. */
  public MadeTalk(Path folder) {
    this.folder = folder;
  }

  /** One that has no files. */
  public static MadeTalk withoutFiles() {
    return new MadeTalk(Path.of("no-such-folder"));
  }

  /** Blocks on a slide of a deck without files. */
  public static Content content(Block... blocks) {
    return withoutFiles().with(Slides.of(blocks));
  }

  public MadeTalk file(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public MadeTalk file(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public MadeTalk title(String markdown) {
    title = markdown;
    return this;
  }

  public MadeTalk author(String name) {
    author = name;
    return this;
  }

  public MadeTalk theme(Theme named) {
    theme = named;
    return this;
  }

  public MadeTalk option(String name, RevealOptions.Value value) {
    options.put(name, said(value));
    return this;
  }

  public MadeTalk stylesheets(String... paths) {
    stylesheets = all(paths);
    return this;
  }

  public MadeTalk scripts(String... paths) {
    scripts = all(paths);
    return this;
  }

  public MadeTalk background(Background behind) {
    background = Optional.of(behind);
    return this;
  }

  public MadeTalk brand(Brand own) {
    brand = Optional.of(own);
    return this;
  }

  /** The deck of these slides, resolved. */
  public Content with(Slide... slides) {
    DeckFiles files = new DeckFiles(Optional.of(new DeckRoot(folder, true)));
    return Resolver.resolve(Talk.of(deck(slides), files), new NoJava());
  }

  private Deck deck(Slide... slides) {
    return new Deck(
        origin(),
        "talk.Talk",
        said("talk"),
        said(title),
        new Deck.About(said("en"), author, ""),
        new Deck.Look(theme, stylesheets, scripts, background, brand),
        new Deck.CodeLook(CodeTheme.LECTERN, said(""), true),
        new Deck.Size(said(1280), said(720)),
        new RevealOptions(options),
        new ForChecks(List.of(), Set.of()),
        List.of(slides));
  }
}
