package dev.lectern.talk.stage;

import com.microsoft.playwright.Frame;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * To every link and embedded page of a slide by the tabulator, in both directions, and out again.
 */
final class ByTab implements Act {
  private static final int TOO_OFTEN = 300;

  @Override
  public View view() {
    return View.STAGE.calm();
  }

  @Override
  public List<Finding> look(DeckPage deck) {
    List<Finding> findings = new ArrayList<>();
    List<String> slides = deck.ask("with-focusable");
    for (String position : deck.complete()) {
      if (!slides.contains(DeckPage.slideOf(position))) {
        continue;
      }
      deck.show(position);
      Set<String> targets = targets(deck);
      if (!targets.isEmpty()) {
        for (String key : List.of("Tab", "Shift+Tab")) {
          tab(deck, key, targets).stream()
              .map(what -> new Finding(position, Rule.FOCUS, what))
              .forEach(findings::add);
        }
      }
    }
    return findings;
  }

  /** What there is to go to; in embedded pages, after the page's number. */
  private static Set<String> targets(DeckPage deck) {
    Set<String> targets = new LinkedHashSet<>();
    for (Frame frame : frames(deck)) {
      for (String target : ask(frame, "focusable")) {
        targets.add(frames(deck).indexOf(frame) + "/" + target);
      }
    }
    return targets;
  }

  private static List<String> tab(DeckPage deck, String key, Set<String> targets) {
    deck.page().evaluate("() => document.activeElement.blur()");
    Set<String> missed = new LinkedHashSet<>(targets);
    Set<String> passed = new LinkedHashSet<>();
    boolean wasOut = false;
    // Once around, wherever it begins.
    for (int press = 0; press < TOO_OFTEN; press++) {
      deck.page().keyboard().press(key);
      String now = focus(deck);
      missed.remove(now);
      boolean isOut = now.isEmpty() || now.startsWith("0/");
      wasOut |= isOut;
      if (!now.isEmpty() && !passed.add(now)) {
        break;
      }
    }
    List<String> findings = new ArrayList<>();
    if (!wasOut) {
      findings.add(key + " does not lead out of the embedded page");
    }
    missed.forEach(target -> findings.add(key + " does not reach " + target.split(": ", 2)[1]));
    return findings;
  }

  /** What has the focus: in an embedded page, a target of its own. */
  private static String focus(DeckPage deck) {
    List<Frame> frames = frames(deck);
    for (int index = frames.size() - 1; index >= 0; index--) {
      Frame frame = frames.get(index);
      if (frame.evaluate("() => document.hasFocus()").equals(true)) {
        String focused = (String) frame.evaluate(Scripts.load("focused"));
        if (!focused.isEmpty() || index > 0) {
          return index + "/" + focused;
        }
      }
    }
    return "";
  }

  private static List<Frame> frames(DeckPage deck) {
    return deck.shownPages().stream().map(ShownPage::frame).toList();
  }

  private static List<String> ask(Frame frame, String script) {
    return DeckPage.strings(frame.evaluate(Scripts.load(script)));
  }
}
