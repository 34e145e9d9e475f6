package dev.lectern.talk.stage;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page that is to be seen: the deck's, or one that is embedded in its slide.
 *
 * @param left where it begins on the screen, as {@code top}
 * @param scale how many times larger it is shown than it is
 */
record ShownPage(Frame frame, double left, double top, double scale) {
  private static final String BOX =
      """
      (frame) => {
        const { left, top, width } = frame.getBoundingClientRect();
        const scale = width / frame.offsetWidth;
        return [left + frame.clientLeft * scale, top + frame.clientTop * scale, scale];
      }
      """;

  static List<ShownPage> of(Page page) {
    List<ShownPage> pages = new ArrayList<>(List.of(new ShownPage(page.mainFrame(), 0, 0, 1)));
    ElementHandle slide = page.evaluateHandle(Scripts.load("looked")).asElement();
    for (ElementHandle embed : slide.querySelectorAll("iframe")) {
      Frame frame = embed.contentFrame();
      frame.waitForLoadState();
      double[] box =
          ((List<?>) embed.evaluate(BOX))
              .stream().mapToDouble(number -> ((Number) number).doubleValue()).toArray();
      pages.add(new ShownPage(frame, box[0], box[1], box[2]));
    }
    return pages;
  }

  /** What a script answers, which is told the page's scale beside what else it has to know. */
  Object ask(String script, Map<String, Object> argument) {
    Map<String, Object> all = new HashMap<>(argument);
    all.put("scale", scale);
    return frame.evaluate(script, all);
  }

  /** Where a rectangle (left, top, right, bottom) of the page is on the screen. */
  double[] onScreen(double[] box) {
    return new double[] {
      left + box[0] * scale, top + box[1] * scale, left + box[2] * scale, top + box[3] * scale
    };
  }
}
