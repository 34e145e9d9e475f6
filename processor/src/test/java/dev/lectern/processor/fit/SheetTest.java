package dev.lectern.processor.fit;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What Sheet knows of the stylesheets is what they say. */
class SheetTest {
  private static final String THEME = read("theme/lectern.css");
  private static final String LAYOUT = read("lectern.css");

  @Test
  void hasTheSizesOfTheTheme() {
    holds(THEME, "--lectern-text-size: %spx", Sheet.TEXT);
    holds(THEME, "--lectern-dense-size: %spx", Sheet.TEXT_BESIDE_CODE);
    holds(THEME, "--lectern-lead-size: %spx", Sheet.LEAD.size());
    holds(THEME, "--lectern-caption-size: %spx", Sheet.CAPTION.size());
    holds(THEME, "--lectern-quote-size: %spx", Sheet.QUOTE.size());
    holds(THEME, "--lectern-statement-size: %spx", Sheet.CENTRED_TITLE.size());
    holds(THEME, "--lectern-code-max: %spx", Sheet.CODE_MAX);
    holds(THEME, "--lectern-code-room: %spx", Sheet.CODE_ROOM);
    holds(THEME, "--lectern-table-size: %spx", Sheet.CELL.size());
    holds(THEME, "--r-heading1-size: %spx", Sheet.H1.size());
    holds(THEME, "--r-heading2-size: %spx", Sheet.H2.size());
    holds(THEME, "--r-heading3-size: %spx", Sheet.H3.size());
    holds(THEME, "--r-heading4-size: %spx", Sheet.H4.size());
    holds(THEME, "--r-heading-line-height: %s", Sheet.H2.leading());
    holds(THEME, "--r-heading-letter-spacing: %sem", Sheet.H2.spacing());
    holds(THEME, "--r-heading-font-weight: %s", Sheet.H2.weight());
  }

  @Test
  void hasTheSpaceOfTheTheme() {
    holds(THEME, "--lectern-pad-top: %spx", Sheet.PAD_TOP);
    holds(THEME, "--lectern-pad-x: %spx", Sheet.PAD_X);
    holds(THEME, "--lectern-pad-bottom: %spx", Sheet.PAD_BOTTOM);
    holds(THEME, "--lectern-gap: %spx", Sheet.GAP);
    holds(THEME, "--lectern-grid-gap: %spx", Sheet.GRID_GAP);
    holds(THEME, "--lectern-row-gap: %spx", Sheet.ROW_GAP);
    holds(LAYOUT, "--lectern-flow, %sem", Sheet.FLOW);
    holds(LAYOUT, ".r-fit-text {\n  line-height: %s", Sheet.FIT_LEADING);
    holds(LAYOUT, "--lectern-bullet-gap, %sem", Sheet.BULLET_GAP);
    holds(LAYOUT, "--lectern-caption-gap, %spx", Sheet.CAPTION_GAP);
  }

  @Test
  void hasTheRoomThatIsLeftToCode() {
    holds(LAYOUT, "--lectern-room-lead: %spx", Sheet.CODE_ROOM_LEAD);
    holds(LAYOUT, "--lectern-room-text: %spx", Sheet.CODE_ROOM_TEXT);
    holds(LAYOUT, "--lectern-room-text: %spx", Sheet.CODE_ROOM_TEXTS);
    holds(LAYOUT, "--lectern-room-bullets: %spx", Sheet.CODE_ROOM_BULLETS);
  }

  @Test
  void hasTheSizesOfCode() {
    holds(LAYOUT, "--lectern-code-min, %spx", Sheet.CODE_MIN);
    holds(LAYOUT, "--lectern-card-code-room, %spx", Sheet.CODE_ROOM_IN_CARD);
    holds(LAYOUT, "--lectern-code-pad-x, %spx", Sheet.CODE_PAD_X);
    holds(LAYOUT, "--lectern-code-pad-y, %spx", Sheet.CODE_PAD_Y);
    holds(LAYOUT, "--chars, %s)", Sheet.CODE_CHARS);
    holds(LAYOUT, "--lines, %s)", Sheet.CODE_LINES);
    holds(LAYOUT, "--lectern-code-gutter: calc(%s +", Sheet.CODE_GUTTER);
  }

  @Test
  void hasTheSizesOfTimelines() {
    holds(LAYOUT, "--lectern-milestone-size, %spx", TimelineRoom.TEXT.size());
    holds(LAYOUT, "--lectern-milestone-label-size, %spx", TimelineRoom.LABEL.size());
    holds(LAYOUT, "--lectern-timeline-line, %spx", TimelineRoom.LINE);
    holds(LAYOUT, "--lectern-timeline-line-upright, %spx", TimelineRoom.LINE_UPRIGHT);
    holds(LAYOUT, "--lectern-timeline-gap, %spx", TimelineRoom.GAP_BETWEEN);
    holds(LAYOUT, "--lectern-timeline-gap-upright, %spx", TimelineRoom.GAP_UPRIGHT);
    holds(LAYOUT, ".milestone > .label {\n  margin-bottom: %spx", TimelineRoom.GAP);
  }

  /** The text with a number somewhere says this number. */
  private static void holds(String css, String text, double number) {
    String pattern = Pattern.quote(text).replace("%s", "\\E(-?[\\d.]+)\\Q");
    Matcher matcher = Pattern.compile(pattern).matcher(css);
    boolean found = false;
    while (matcher.find()) {
      found |= Double.parseDouble(matcher.group(1)) == number;
    }
    assertWithMessage("%s = %s", text, number).that(found).isTrue();
  }

  private static String read(String name) {
    try (InputStream css = SheetTest.class.getResourceAsStream("/dev/lectern/runtime/" + name)) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
