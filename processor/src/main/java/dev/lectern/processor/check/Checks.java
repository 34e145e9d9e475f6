package dev.lectern.processor.check;

import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.resolve.Content;
import java.util.List;

/** All checks. */
public final class Checks {
  private static final List<Check> ALL =
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
          new CrowdedSlideCheck(),
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
          new LongCodeCheck(),
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

  private Checks() {}

  /** Adds everything that is wrong. */
  public static void run(Content content, Report report) {
    ALL.forEach(check -> check.check(content, report));
  }
}
