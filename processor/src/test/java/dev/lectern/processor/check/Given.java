package dev.lectern.processor.check;

import dev.lectern.CodeTheme;
import dev.lectern.Rule;
import dev.lectern.Slide.Layout;
import dev.lectern.Slide.Visibility;
import dev.lectern.Theme;
import dev.lectern.processor.model.Background;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Course;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.ForChecks;
import dev.lectern.processor.model.Item;
import dev.lectern.processor.model.Modifiers;
import dev.lectern.processor.model.Motion;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Place;
import dev.lectern.processor.model.RevealOptions;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.model.TextBlock;
import dev.lectern.processor.resolve.Content;
import dev.lectern.processor.resolve.Java;
import dev.lectern.processor.resolve.Resolver;
import dev.lectern.processor.resolve.Talk;
import dev.lectern.processor.source.DeckFiles;
import dev.lectern.processor.syntax.SyntaxError;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A deck without files, as it is read; what a test does not ask for is as it is by default. */
final class Given {
  private static int places;

  private Given() {}

  private record Line(int order) implements Place {}

  /** A value of an element, at a place of its own. */
  static <T> Said<T> said(String path, T value) {
    places++;
    return new Said<>(value, new Origin(path, new Line(places)));
  }

  /** A value of something. */
  static <T> Said<T> said(T value) {
    return said("@Given", value);
  }

  static TextBlock text(String markdown) {
    Said<String> text = said("@Text", markdown);
    return new TextBlock(text.origin(), List.of(text));
  }

  static Item styled(Block block, String css) {
    Modifiers style =
        new Modifiers(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.of(said("@Css.style", css)),
            Optional.empty(),
            Optional.empty(),
            Modifiers.Move.NONE);
    return new Item(block, style, false);
  }

  /** A slide with a title and texts. */
  static Slide slide(String id, String... texts) {
    return slide(id, Optional.empty(), Set.of(), items(texts));
  }

  /** The same, where warnings are silent. */
  static Slide allowing(Rule rule, String id, String... texts) {
    return slide(id, Optional.empty(), Set.of(rule), items(texts));
  }

  private static List<Item> items(String... texts) {
    return Arrays.stream(texts).map(text -> new Item(text(text), Modifiers.NONE, false)).toList();
  }

  static Slide slide(
      String id, Optional<Background> background, Set<Rule> allowed, List<Item> items) {
    Said<String> named = said("@Slide.id", id);
    Motion.AutoAnimate still =
        new Motion.AutoAnimate(
            false, Optional.empty(), false, Optional.empty(), Optional.empty(), true);
    return new Slide(
        named.origin(),
        "talk." + id,
        named,
        new Slide.Title(said("@Slide", "Title"), said("@Slide.level", 2), true, false),
        new Slide.Look(Layout.DEFAULT, Optional.empty(), Modifiers.NONE, background),
        items,
        Optional.empty(),
        new Motion(still, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
        new Course(
            Visibility.SHOWN, Optional.empty(), Optional.empty(), said(-1), false, List.of()),
        new ForChecks(List.of(), allowed),
        List.of());
  }

  /** A deck of slides. */
  static Content deck(Slide... slides) {
    return deck(Set.of(), slides);
  }

  /** The same, where warnings are silent. */
  static Content deck(Set<Rule> allowed, Slide... slides) {
    Deck deck =
        new Deck(
            said("@Deck", "").origin(),
            "talk.Talk",
            said("@Deck.id", "talk"),
            said("@Deck", "A talk"),
            new Deck.About(said("@Deck.lang", "en"), "", ""),
            new Deck.Look(Theme.LECTERN, List.of(), List.of(), Optional.empty(), Optional.empty()),
            new Deck.CodeLook(CodeTheme.LECTERN, said(""), true),
            new Deck.Size(said("@Deck.width", 1280), said("@Deck.height", 720)),
            RevealOptions.NONE,
            new ForChecks(List.of(), allowed),
            List.of(slides));
    return Resolver.resolve(Talk.of(deck, noFiles()), new NoCompiler());
  }

  /** Slides that are in no deck. */
  static Content loose(Slide... slides) {
    return Resolver.resolve(Talk.of(List.of(slides), noFiles()), new NoCompiler());
  }

  private static DeckFiles noFiles() {
    return new DeckFiles(Optional.empty());
  }

  private static final class NoCompiler implements Java {
    @Override
    public Source source(Part.JavaCode code) {
      return new Source.Unknown();
    }

    @Override
    public Optional<SyntaxError> mistake(String text) {
      return Optional.empty();
    }

    @Override
    public Optional<List<Outcome>> compile(List<Snippet> snippets) {
      return Optional.empty();
    }
  }
}
