package dev.lectern.processor.fit;

import dev.lectern.processor.markup.Listing;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.CodeBlock;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Item;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.model.TextBlock;
import dev.lectern.processor.resolve.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Code that is too long for its slide, even if nothing but the title stood there.
 *
 * @param origin where it is said
 * @param where its place in a text; empty: it is a block of its own
 * @param code the code
 * @param excess what is too much
 */
public record CodeFit(Origin origin, String where, String code, Excess excess) {
  /** What is too much of code. */
  public sealed interface Excess {}

  /** More lines than fit at the smallest size. */
  public record Lines(int lines, int fitting) implements Excess {}

  /** A line that is wider than what holds it, at the smallest size. */
  public record Columns(int line, int columns, int fitting) implements Excess {}

  /**
   * So small on a screen of {@link #SCREEN_WIDTH} × {@link #SCREEN_HEIGHT}, in its pixels, that it
   * cannot be read.
   */
  public record Small(int size, int legible) implements Excess {}

  public static final int SCREEN_WIDTH = Page.WIDTH;
  public static final int SCREEN_HEIGHT = Page.HEIGHT;

  /** What reveal.js leaves of a screen. */
  private static final double SHARE_OF_SCREEN = 0.96;

  private static final int LEGIBLE = 16;

  /** The code of a slide that is too long. */
  static List<CodeFit> of(Slide slide, Content content, Rooms rooms) {
    return Page.of(slide, content, rooms, Set.of())
        .map(page -> new Search(page).found)
        .orElse(List.of());
  }

  /**
   * How code is set.
   *
   * @param numbered whether lines have numbers
   * @param size of the font
   * @param line the height of a line
   * @param max the size that the font could have at most
   * @param width that there is
   * @param height that there is
   */
  private record Setting(
      boolean numbered, double size, double line, double max, double width, double height) {
    Setting numbered(boolean are) {
      return new Setting(are, size, line, max, width, height);
    }
  }

  /** Looks through a slide. */
  private static final class Search {
    private final Page page;
    private final double room;
    private final List<CodeFit> found = new ArrayList<>();

    Search(Page page) {
      this.page = page;
      double title = page.titleHeight();
      this.room = page.height() - title - (title > 0 ? page.gap() : 0);
      for (Item item : page.slide().items()) {
        block(item.block(), page.widthOf(item));
      }
    }

    private void block(Block block, double available) {
      if (block instanceof CodeBlock code) {
        code(code, available, room, page.panel());
      } else if (block instanceof TextBlock text) {
        double width = Math.min(available, Sheet.TEXT_MEASURE * page.prose().size());
        text.texts().forEach(said -> fences(said, width));
      }
      for (Grids.Cell cell : new Grids(page).cells(block, available)) {
        CellStyle style = cell.style();
        for (Block inner : cell.card().blocks()) {
          if (inner instanceof CodeBlock code) {
            double height = room - style.padTop() - style.padBottom();
            code(code, cell.width(), height, style.panel(Set.of()));
          }
        }
      }
    }

    private void code(CodeBlock code, double width, double height, Panel panel) {
      Optional<String> shown = page.content().code(code.listing()).text();
      boolean numbered = MediaRooms.isNumbered(code);
      if (shown.isPresent()) {
        double size = panel.size(shown.get(), numbered, width);
        double line = panel.line(Panel.lines(shown.get()), size);
        excess(shown.get(), new Setting(numbered, size, line, panel.max(), width, height))
            .ifPresent(excess -> found.add(new CodeFit(code.origin(), "", shown.get(), excess)));
      }
    }

    private void fences(Said<String> text, double width) {
      List<Listing> listings =
          page.content().markup(text).map(markup -> markup.listings()).orElse(List.of());
      double size = page.panel().fenceSize();
      double line = page.panel().line(Sheet.CODE_LINES, size);
      // Its size is not its own.
      Setting setting = new Setting(false, size, line, 0, width, room + Sheet.PAD_BOTTOM);
      for (Listing listing : listings) {
        String code = listing.text().stripTrailing();
        excess(code, setting.numbered(!listing.steps().isEmpty()))
            .ifPresent(
                excess -> found.add(new CodeFit(text.origin(), listing.where(), code, excess)));
      }
    }

    private Optional<Excess> excess(String code, Setting set) {
      int columns = Panel.columns(code, set.numbered, set.size, set.width);
      int most = (int) ((set.height - 2 * Sheet.CODE_PAD_Y) / set.line);
      // Where only lines that are broken make it too high, it is they that are to blame.
      if (Panel.lines(code) > most) {
        return Optional.of(new Lines(Panel.lines(code), most));
      }
      if (Panel.longest(code) > columns) {
        return Optional.of(new Columns(Panel.longestLine(code), Panel.longest(code), columns));
      }
      // Where even a single word would be too small, that is not the code's fault.
      double shown = set.size * scale();
      return shown < LEGIBLE && set.max * scale() >= LEGIBLE
          ? Optional.of(new Small((int) shown, LEGIBLE))
          : Optional.empty();
    }

    private double scale() {
      Optional<Deck> deck = page.content().deck();
      double width = deck.map(Deck::size).map(size -> size.width().value()).orElse(SCREEN_WIDTH);
      double height = deck.map(Deck::size).map(size -> size.height().value()).orElse(SCREEN_HEIGHT);
      return SHARE_OF_SCREEN * Math.min(SCREEN_WIDTH / width, SCREEN_HEIGHT / height);
    }
  }
}
