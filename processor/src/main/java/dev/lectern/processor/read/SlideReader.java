package dev.lectern.processor.read;

import dev.lectern.Rule;
import dev.lectern.Slide.Layout;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.diagnostic.SlideFailure;
import dev.lectern.processor.model.Arrangement;
import dev.lectern.processor.model.Background;
import dev.lectern.processor.model.ForChecks;
import dev.lectern.processor.model.Given;
import dev.lectern.processor.model.Item;
import dev.lectern.processor.model.Modifiers;
import dev.lectern.processor.model.Names;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.model.Slide.Look;
import dev.lectern.processor.model.Slide.Title;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads slides, each once however many decks list it. */
public final class SlideReader {
  private static final Set<String> CODE = Set.of("Code", "Diff");

  private final Sources sources;
  private final Report report;
  private final Map<String, BlockReader<?>> readers;
  private final NotesReader notes;
  private final Map<String, Slide> read = new HashMap<>();

  /** A reader of slides whose content is of the given kinds, by annotation. */
  public SlideReader(
      Sources sources, Report report, Map<String, BlockReader<?>> readers, NotesReader notes) {
    this.sources = sources;
    this.report = report;
    this.readers = readers;
    this.notes = notes;
  }

  /** Reads a type that is annotated with {@code @Slide}. */
  public Slide read(TypeElement type) {
    String name = type.getQualifiedName().toString();
    Slide known = read.get(name);
    if (known == null) {
      Map<String, Attributes> annotations = sources.annotations(type);
      known =
          SlideFailure.guard(
              annotations.get("Slide").origin(), () -> readNew(type, name, annotations));
      read.put(name, known);
    }
    return known;
  }

  private Slide readNew(TypeElement type, String name, Map<String, Attributes> annotations) {
    Attributes slide = annotations.get("Slide");
    boolean autoAnimate = slide.flag("autoAnimate");
    List<Item> items = new ArrayList<>();
    List<Given> given = new ArrayList<>(given(annotations));
    annotations.forEach(
        (kind, a) -> {
          if (readers.containsKey(kind)) {
            items.add(
                new Item(
                    readers.get(kind).read(a),
                    ModifierReader.read(a, id(kind, autoAnimate)),
                    false));
          }
        });
    members(type, autoAnimate, items, given);
    return new Slide(
        slide.origin(),
        name,
        slide.given("id").orElseGet(() -> new Said<>(defaultId(type), slide.origin())),
        new Title(
            slide.text("value"),
            slide.number("level"),
            slide.flag("showTitle"),
            slide.flag("fitTitle")),
        new Look(
            slide.constant("layout", Layout.DEFAULT),
            arrangement(annotations, items),
            ModifierReader.read(annotations),
            background(annotations)),
        items,
        notes.read(type, annotations, slide.origin()),
        MotionReader.motion(slide),
        MotionReader.course(slide),
        new ForChecks(given, AllowReader.read(annotations, report)),
        below(type));
  }

  /** Of what stands on the class, reveal.js itself finds the like, except for changed code. */
  private static String id(String kind, boolean autoAnimate) {
    return autoAnimate && CODE.contains(kind) ? "class-" + Names.kebab(kind) : "";
  }

  private Optional<Arrangement> arrangement(Map<String, Attributes> annotations, List<Item> items) {
    Attributes arrange = annotations.get("Arrange");
    if (arrange == null) {
      return Optional.empty();
    }
    if (items.stream().noneMatch(Item::ofMember)) {
      report.add(
          Rule.MISPLACED_ANNOTATION,
          arrange.origin(),
          "arranges the blocks of members, and no member of this slide carries one; what stands on"
              + " the class stays one below the other");
    }
    return Optional.of(ModifierReader.arrangement(arrange));
  }

  private void members(TypeElement type, boolean autoAnimate, List<Item> items, List<Given> given) {
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind().isField() || member.getKind() == ElementKind.METHOD) {
        Map<String, Attributes> annotations = sources.annotations(member);
        member(member, annotations, autoAnimate, items);
        given.addAll(given(annotations));
      }
    }
  }

  private void member(
      Element member, Map<String, Attributes> annotations, boolean autoAnimate, List<Item> items) {
    List<String> kinds = annotations.keySet().stream().filter(readers::containsKey).toList();
    if (!kinds.isEmpty()) {
      Attributes block = annotations.get(kinds.get(0));
      String id = autoAnimate ? "member-" + member.getSimpleName() : "";
      Modifiers modifiers = ModifierReader.read(annotations, block, id);
      items.add(new Item(readers.get(kinds.get(0)).read(block), modifiers, true));
      for (String second : kinds.subList(1, kinds.size())) {
        report.add(
            Rule.MISPLACED_ANNOTATION,
            annotations.get(second).origin(),
            "a member carries one block, and this one has @"
                + kinds.get(0)
                + " already; put @"
                + second
                + " on a member of its own");
      }
    } else {
      Misplaced.reportModifiers(annotations, report);
    }
  }

  private List<Slide> below(TypeElement type) {
    return ElementFilter.typesIn(type.getEnclosedElements()).stream()
        .filter(nested -> Mirrors.find(nested, "Slide").isPresent())
        .map(this::read)
        .toList();
  }

  static Optional<Background> background(Map<String, Attributes> annotations) {
    return Optional.ofNullable(annotations.get("Background")).map(BackgroundReader::read);
  }

  /** What annotations say otherwise than by default. */
  static List<Given> given(Map<String, Attributes> annotations) {
    return annotations.values().stream().flatMap(a -> a.otherwise().stream()).toList();
  }

  private static String defaultId(TypeElement type) {
    String own = Names.kebab(type.getSimpleName().toString());
    boolean nested =
        type.getEnclosingElement() instanceof TypeElement outer
            && Mirrors.find(outer, "Slide").isPresent();
    return nested ? defaultId((TypeElement) type.getEnclosingElement()) + "-" + own : own;
  }
}
