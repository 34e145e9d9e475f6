package dev.lectern.processor.made;

import static dev.lectern.processor.made.Say.origin;
import static dev.lectern.processor.made.Say.said;

import dev.lectern.Slide.Layout;
import dev.lectern.Slide.Visibility;
import dev.lectern.processor.model.Arrangement;
import dev.lectern.processor.model.Background;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Course;
import dev.lectern.processor.model.ForChecks;
import dev.lectern.processor.model.Item;
import dev.lectern.processor.model.Modifiers;
import dev.lectern.processor.model.Motion;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.model.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a slide; what nobody asks for is as it is by default. */
public final class Slides {
  public static final Motion.AutoAnimate STILL =
      new Motion.AutoAnimate(
          false, Optional.empty(), false, Optional.empty(), Optional.empty(), true);

  private final String id;
  private final List<Item> items = new ArrayList<>();
  private Layout layout = Layout.DEFAULT;
  private Slide.Title title;
  private Modifiers modifiers = Modifiers.NONE;
  private Optional<Arrangement> arrangement = Optional.empty();
  private Optional<Background> background = Optional.empty();
  private Optional<Source> notes = Optional.empty();
  private Motion motion =
      new Motion(STILL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  private Course course =
      new Course(Visibility.SHOWN, Optional.empty(), Optional.empty(), said(-1), false, List.of());
  private List<Slide> below = List.of();

  private Slides(String id) {
    this.id = id;
    this.title = new Slide.Title(said("Title"), said(2), true, false);
  }

  /** A slide with the title "Title". */
  public static Slides slide(String id) {
    return new Slides(id);
  }

  /** One that holds blocks and says nothing else. */
  public static Slide of(Block... blocks) {
    return slide("one").blocks(blocks).made();
  }

  public Slides blocks(Block... blocks) {
    Arrays.stream(blocks).forEach(block -> items.add(new Item(block, Modifiers.NONE, false)));
    return this;
  }

  public Slides item(Block block, Modifiers how, boolean ofMember) {
    items.add(new Item(block, how, ofMember));
    return this;
  }

  public Slides title(String text, int level, boolean shown, boolean fits) {
    title = new Slide.Title(said(text), said(level), shown, fits);
    return this;
  }

  public Slides layout(Layout laidOut) {
    layout = laidOut;
    return this;
  }

  public Slides modifiers(Modifiers how) {
    modifiers = how;
    return this;
  }

  public Slides arrangement(Arrangement arranged) {
    arrangement = Optional.of(arranged);
    return this;
  }

  public Slides background(Background behind) {
    background = Optional.of(behind);
    return this;
  }

  public Slides notes(String markdown) {
    notes = Optional.of(Say.text(markdown));
    return this;
  }

  public Slides motion(Motion moves) {
    motion = moves;
    return this;
  }

  public Slides course(Course place) {
    course = place;
    return this;
  }

  public Slides below(Slide... slides) {
    below = List.of(slides);
    return this;
  }

  public Slide made() {
    return new Slide(
        origin(),
        "talk." + id,
        said(id),
        title,
        new Slide.Look(layout, arrangement, modifiers, background),
        List.copyOf(items),
        notes,
        motion,
        course,
        new ForChecks(List.of(), Set.of()),
        below);
  }
}
