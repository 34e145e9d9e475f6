package dev.lectern.processor.fit;

import dev.lectern.Slide.Layout;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Item;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.model.Trait;
import dev.lectern.processor.resolve.Content;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a slide holds what stands on it, as far as an estimate can tell:
 *
 * <pre>{@code
 * Fit fit = new Estimates(rooms).fit(slide, content).orElseThrow();
 * fit.percent()   // 130: nearly a third more than there is room for
 * }</pre>
 *
 * <p>Code that is {@linkplain CodeFit too long} in any case counts as nothing.
 *
 * @param needed the height that it needs, in CSS pixels
 * @param available the height that there is
 * @param largest the block that needs most
 */
public record Fit(double needed, double available, Optional<Block> largest) {
  private static final int STEP = 5;

  /** Estimates a slide, without code that is ignored. */
  static Optional<Fit> of(Slide slide, Content content, Rooms rooms, Set<String> ignored) {
    return Page.of(slide, content, rooms, ignored).map(Fit::of);
  }

  /** Whether all of it will be seen. */
  public boolean holds() {
    return needed <= available;
  }

  /** How much of the height is needed, in per cent: as exactly as an estimate can be. */
  public int percent() {
    return STEP * (int) Math.ceil(100 * needed / available / STEP);
  }

  private static Fit of(Page page) {
    Measure measure = new Measure(page, page.panel());
    double needed = page.titleHeight();
    int parts = page.slide().title().shown() ? 1 : 0;
    boolean yields = false;
    boolean bleeds = page.isLayout(Layout.FULL_BLEED);
    double most = 0;
    Optional<Block> largest = Optional.empty();
    for (Item item : page.standing().toList()) {
      Block block = item.block();
      if (bleeds && block.is(Trait.FILLS)) {
        // It lies behind the rest.
        bleeds = false;
        continue;
      }
      Box box = measure.box(item, page.width());
      needed += box.height();
      yields |= box.yields();
      parts++;
      if (box.height() > most) {
        most = box.height();
        largest = Optional.of(block);
      }
    }
    if (page.slide().arrangement().isPresent()) {
      Box box = new Arranged(page, measure).box();
      needed += box.height();
      yields |= box.yields();
      parts++;
    }
    needed += Math.max(0, parts - 1) * page.gap();
    return new Fit(needed, page.height() + (yields ? 0 : spare(page)), largest);
  }

  /** How far what does not yield reaches into the margins before it leaves the slide. */
  private static double spare(Page page) {
    return switch (page.slide().look().layout()) {
      case CENTERED, TITLE, SECTION -> 2 * Math.min(Sheet.PAD_TOP, Sheet.PAD_BOTTOM);
      case FULL_BLEED -> Sheet.PAD_TOP;
      default -> Sheet.PAD_BOTTOM;
    };
  }
}
