package dev.lectern.processor.check;

import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.fit.Rooms;
import dev.lectern.processor.resolve.Content;
import java.util.List;

/** All checks. */
public final class Checks {
  private final List<Check> all;

  /** All checks, with the rooms of blocks for those that ask whether these fit. */
  public Checks(Rooms rooms) {
    all =
        List.of(
            new AltCheck(),
            new BackgroundCheck(),
            new BlankCheck(),
            new BoundsCheck(),
            new BrandCheck(),
            new CardsCheck(),
            new ChartCheck(),
            new CodeLanguageCheck(),
            new ColorCheck(),
            new ContrastCheck(),
            new ControlCheck(),
            new CrowdedSlideCheck(rooms),
            new CssCheck(),
            new CutCheck(),
            new DeckValuesCheck(),
            new DiffCheck(),
            new EasingCheck(),
            new ElementIdCheck(),
            new EmptyCheck(),
            new FilesCheck(),
            new FormulaCheck(),
            new HeadingOrderCheck(),
            new HeavyFileCheck(),
            new HighlightCheck(),
            new IdCheck(),
            new IgnoredOptionCheck(),
            new InlineImageCheck(),
            new LayoutCheck(),
            new LinkCheck(),
            new LongCodeCheck(rooms),
            new MacroCheck(),
            new MarkupCheck(),
            new MediaCheck(),
            new NumberingCheck(),
            new ReservedNameCheck(),
            new SnippetCheck(),
            new SourceCheck(),
            new StateCheck(),
            new SyntaxCheck(),
            new TableCheck(),
            new UpscaledImageCheck());
  }

  /** Adds everything that is wrong. */
  public void run(Content content, Report report) {
    all.forEach(check -> check.check(content, report));
  }
}
