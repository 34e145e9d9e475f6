package dev.lectern.processor.check;

import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.fit.Estimates;
import dev.lectern.processor.fit.Rooms;
import dev.lectern.processor.resolve.Content;
import java.util.List;

/** All checks. */
public final class Checks {
  private final Rooms rooms;

  /** All checks, with the rooms of blocks for those that ask whether these fit. */
  public Checks(Rooms rooms) {
    this.rooms = rooms;
  }

  /** Adds everything that is wrong. */
  public void run(Content content, Report report) {
    Traversal.run(all(), content, report);
  }

  /** All of them, new: a check may keep what it sees of a deck. */
  List<Check> all() {
    Estimates estimates = new Estimates(rooms);
    return List.of(
        new AltCheck(),
        new BackgroundCheck(),
        new BlankCheck(),
        new BoundsCheck(),
        new CaptionsCheck(),
        new ChartCheck(),
        new CodeLanguageCheck(),
        new ColorCheck(),
        new ContrastCheck(),
        new ControlCheck(),
        new CrowdedSlideCheck(estimates),
        new CssCheck(),
        new CutCheck(),
        new EasingCheck(),
        new ElementIdCheck(),
        new EmptyCheck(),
        new EmptyDiffCheck(),
        new FileKindCheck(),
        new FilesCheck(),
        new FormulaCheck(),
        new HeadingOrderCheck(),
        new HeavyFileCheck(),
        new HighlightCheck(),
        new IdCheck(),
        new IdleOptionCheck(),
        new IgnoredOptionCheck(),
        new LangCheck(),
        new LayoutCheck(),
        new LinkCheck(),
        new LongCodeCheck(estimates),
        new MacroCheck(),
        new MarkupCheck(),
        new NumberingCheck(),
        new ReservedNameCheck(),
        new SnippetCheck(),
        new SourceCheck(),
        new StateCheck(),
        new SyntaxCheck(),
        new TableCheck(),
        new TitleCheck(),
        new UpscaledImageCheck(),
        new WeightsCheck(),
        new WidthsCheck());
  }
}
