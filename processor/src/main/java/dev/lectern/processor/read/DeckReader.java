package dev.lectern.processor.read;

import dev.lectern.CodeTheme;
import dev.lectern.Rule;
import dev.lectern.Theme;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.ForChecks;
import dev.lectern.processor.model.Names;
import dev.lectern.processor.model.RevealOptions;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Reads decks. */
public final class DeckReader {
  private final Sources sources;
  private final Report report;
  private final SlideReader slides;

  /** A reader of decks with the reader of their slides. */
  public DeckReader(Sources sources, Report report, SlideReader slides) {
    this.sources = sources;
    this.report = report;
    this.slides = slides;
  }

  /**
   * What was read.
   *
   * @param deck the deck, with those of its slides that are source in this compilation
   * @param absent the slides that are not: an IDE compiles what changed alone
   */
  public record Result(Deck deck, List<String> absent) {}

  /** The ids of all decks, read before anything that can go wrong: their old pages must go then. */
  public static List<String> ids(Sources sources) {
    return sources.annotatedWith("Deck").stream().map(DeckReader::id).toList();
  }

  private static String id(TypeElement type) {
    return Mirrors.find(type, "Deck").stream()
        .flatMap(mirror -> mirror.getElementValues().entrySet().stream())
        .filter(entry -> entry.getKey().getSimpleName().contentEquals("id"))
        .map(entry -> String.valueOf(entry.getValue().getValue()))
        .filter(id -> !id.isEmpty())
        .findFirst()
        .orElseGet(() -> defaultId(type));
  }

  /** Reads a type that is annotated with {@code @Deck}. */
  public Result read(TypeElement type) {
    Map<String, Attributes> annotations = sources.annotations(type);
    Attributes deck = annotations.get("Deck");
    Set<Rule> allowed = AllowReader.read(annotations, report);
    List<String> absent = new ArrayList<>();
    List<Slide> listed = deck.has("slides") ? listed(deck, absent) : nested(type);
    // One that lists no slides but other classes has been told about these.
    if (listed.isEmpty() && deck.values("slides").isEmpty()) {
      report
          .allowing(allowed)
          .add(
              Rule.EMPTY_DECK,
              deck.origin(),
              "no slides; list them in slides, or nest @Slide classes in this one");
    }
    Deck read =
        new Deck(
            deck.origin(),
            type.getQualifiedName().toString(),
            deck.given("id").orElseGet(() -> new Said<>(defaultId(type), deck.origin())),
            deck.text("value"),
            new Deck.About(
                deck.text("lang"), deck.text("author").value(), deck.text("description").value()),
            new Deck.Look(
                deck.constant("theme", Theme.LECTERN),
                deck.texts("stylesheets"),
                deck.texts("scripts"),
                SlideReader.background(annotations),
                Optional.ofNullable(annotations.get("Brand")).map(BrandReader::read)),
            new Deck.CodeLook(
                deck.constant("codeTheme", CodeTheme.LECTERN),
                deck.text("codeLanguage"),
                deck.flag("copyButton")),
            new Deck.Size(deck.number("width"), deck.number("height")),
            Optional.ofNullable(annotations.get("Reveal"))
                .map(RevealReader::read)
                .orElse(RevealOptions.NONE),
            new ForChecks(SlideReader.given(annotations), allowed),
            listed);
    return new Result(read, absent);
  }

  private List<Slide> nested(TypeElement type) {
    return ElementFilter.typesIn(type.getEnclosedElements()).stream()
        .filter(nested -> Mirrors.find(nested, "Slide").isPresent())
        .map(slides::read)
        .toList();
  }

  private List<Slide> listed(Attributes deck, List<String> absent) {
    List<Slide> listed = new ArrayList<>();
    Map<String, String> standing = new HashMap<>();
    for (Said<Object> said : deck.values("slides")) {
      // What is no type is a class that does not exist; the compiler says so itself.
      if (said.value() instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement type) {
        list(said, type, standing, absent).ifPresent(listed::add);
      }
    }
    return listed;
  }

  private Optional<Slide> list(
      Said<Object> said, TypeElement type, Map<String, String> standing, List<String> absent) {
    String name = type.getSimpleName().toString();
    if (Mirrors.find(type, "Slide").isEmpty()) {
      report.add(Rule.NOT_A_SLIDE, said.origin(), name + " is not annotated with @Slide");
      return Optional.empty();
    }
    if (!sources.contains(type)) {
      absent(said, type, absent);
      return Optional.empty();
    }
    Slide slide = slides.read(type);
    Optional<String> twice =
        slide.stack().map(Slide::className).filter(standing::containsKey).findFirst();
    if (twice.isPresent()) {
      String before = standing.get(twice.get());
      report.add(Rule.SLIDE_LISTED_TWICE, said.origin(), before + "; take it out of this list");
      return Optional.empty();
    }
    for (Slide each : slide.stack().toList()) {
      String how = each == slide ? " is listed already" : " stands below " + name + " already";
      standing.put(each.className(), simpleName(each.className()) + how);
    }
    return Optional.of(slide);
  }

  private void absent(Said<Object> said, TypeElement type, List<String> absent) {
    String name = type.getSimpleName().toString();
    if (sources.isCompiledBefore(type)) {
      absent.add(name);
    } else {
      report.add(
          Rule.NOT_A_SLIDE,
          said.origin(),
          name
              + " is a slide of another module or jar, and a deck is made of slides that are"
              + " compiled with it; move one of them");
    }
  }

  private static String simpleName(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  private static String defaultId(TypeElement type) {
    return Names.kebab(type.getSimpleName().toString());
  }
}
