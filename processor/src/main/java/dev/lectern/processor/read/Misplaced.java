package dev.lectern.processor.read;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds annotations where they mean nothing. */
public final class Misplaced {
  private static final List<String> OF_DECKS = List.of("Reveal", "Brand");
  private static final List<String> OF_BOTH = List.of("Background", "Allow");

  private final Sources sources;
  private final Report report;
  private final Set<String> kinds;

  /** Looks for misplaced annotations, among them content of the given kinds. */
  public Misplaced(Sources sources, Report report, Set<String> kinds) {
    this.sources = sources;
    this.report = report;
    this.kinds = kinds;
  }

  /** Looks through all types of the compilation. */
  public void find() {
    sources.eachType(this::inType);
  }

  private void inType(TypeElement type) {
    boolean slide = Mirrors.find(type, "Slide").isPresent();
    boolean deck = Mirrors.find(type, "Deck").isPresent();
    if (!slide) {
      for (var entry : ours(type).entrySet()) {
        onType(entry.getKey(), entry.getValue(), type, deck);
      }
      for (Element member : type.getEnclosedElements()) {
        if (!(member instanceof TypeElement)) {
          ours(member).forEach((name, a) -> outsideSlide(name, a, type));
        }
      }
    } else if (!deck) {
      ours(type)
          .forEach(
              (name, a) -> {
                if (OF_DECKS.contains(name)) {
                  report.add(
                      Rule.MISPLACED_ANNOTATION, a.origin(), "belongs on a class with @Deck");
                }
              });
    }
  }

  private void onType(String name, Attributes a, TypeElement type, boolean deck) {
    boolean inSlide = Mirrors.find(type.getEnclosingElement(), "Slide").isPresent();
    if (name.equals("Code") && inSlide) {
      report.add(
          Rule.MISPLACED_ANNOTATION,
          a.origin(),
          "nested types carry no content, since compilers list them before all members; write"
              + " @Code(of = "
              + Mirrors.nestedName(type)
              + ".class) on the slide or on a field of it");
    } else if (kinds.contains(name)
        || List.of("Notes", "Animate", "Arrange", "Css").contains(name)) {
      report.add(
          Rule.MISPLACED_ANNOTATION,
          a.origin(),
          "belongs on a slide; this class is not annotated with @Slide");
    } else if (!deck && (OF_DECKS.contains(name) || OF_BOTH.contains(name))) {
      String homes = OF_DECKS.contains(name) ? "@Deck" : "@Deck or @Slide";
      report.add(Rule.MISPLACED_ANNOTATION, a.origin(), "belongs on a class with " + homes);
    }
  }

  private void outsideSlide(String name, Attributes a, TypeElement type) {
    report.add(
        Rule.MISPLACED_ANNOTATION,
        a.origin(),
        "belongs on a member of a slide; "
            + type.getSimpleName()
            + " is not annotated with @Slide");
  }

  private Map<String, Attributes> ours(Element element) {
    return element.getAnnotationMirrors().isEmpty() ? Map.of() : sources.annotations(element);
  }

  /** Reports what says how a block appears where there is no block. */
  static void reportModifiers(Map<String, Attributes> annotations, Report report) {
    annotations.forEach(
        (name, a) -> {
          if (ModifierReader.NAMES.contains(name)) {
            report.add(
                Rule.MISPLACED_ANNOTATION,
                a.origin(),
                "says how a block appears, but this member carries none; add @Text, @Code, @Image"
                    + " or another one");
          }
        });
  }
}
