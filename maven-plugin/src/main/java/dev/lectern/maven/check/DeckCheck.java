package dev.lectern.maven.check;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.lectern.maven.browser.Chromium;
import dev.lectern.maven.browser.Tab;
import dev.lectern.maven.stage.DeckFolder;
import dev.lectern.maven.stage.DeckTab;
import dev.lectern.maven.stage.Scripts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks at decks as an audience, a speaker and a printer do, without a network. */
public final class DeckCheck {
  private static final int PAGE_DOWN = 34;
  private static final int MOST = 4;

  /** Sizes of text are those of a screen that is so wide. */
  private static final int SCREEN = 1280;

  private final Profile profile;

  /** A check of that strictness. */
  public DeckCheck(Profile profile) {
    this.profile = profile;
  }

  /** What is wrong with a deck, each once; the slides in their order, then the deck. */
  public List<Defect> check(Chromium chromium, DeckFolder deck) throws IOException {
    List<Defect> defects = new ArrayList<>();
    List<Defect> ofDeck = new ArrayList<>();
    try (DeckTab tab = DeckTab.offline(chromium, deck, "", SCREEN, 720)) {
      int[] size = tab.size();
      tab.tab().size(SCREEN, (int) Math.round((double) SCREEN * size[1] / size[0]), 1);
      if (profile == Profile.CONFERENCE && size[0] * 9 != size[1] * 16) {
        String what = size[0] + " × " + size[1] + " is not 16 to 9";
        ofDeck.add(new Defect("", StageRule.SHAPE, what));
      }
      screen(tab, defects);
      keys(tab, ofDeck);
      traffic(tab.tab(), deck, ofDeck);
    }
    try (DeckTab tab = DeckTab.offline(chromium, deck, "view=print", SCREEN, 720)) {
      paper(tab, defects);
    }
    defects.addAll(ofDeck);
    return news(defects);
  }

  private void screen(DeckTab deck, List<Defect> defects) throws IOException {
    String scripts = Scripts.loadAll(DeckCheck.class, StageRule.scripts());
    Map<String, Object> limits =
        Map.of("text", profile.text(), "code", profile.code(), "scrolls", false, "scale", 1);
    for (String position : deck.positions()) {
      deck.show(position);
      JsonObject answers = deck.tab().ask(scripts, limits).getAsJsonObject();
      for (String script : answers.keySet()) {
        for (JsonElement what : answers.getAsJsonArray(script)) {
          defects.add(new Defect(position, StageRule.ofScript(script), what.getAsString()));
        }
      }
      for (String what : Behind.tooLow(deck.tab())) {
        defects.add(new Defect(position, StageRule.CONTRAST, what));
      }
      if (profile == Profile.CONFERENCE && hasNotes(deck.tab())) {
        String what = "its notes are in the page; compile with -Alectern.notes=strip";
        defects.add(new Defect(position, StageRule.NOTES, what));
      }
    }
  }

  private static boolean hasNotes(Tab tab) throws IOException {
    return tab.ask("!!Reveal.getCurrentSlide().querySelector(':scope > aside.notes')")
        .getAsBoolean();
  }

  /** From the first slide to the last as a clicker goes. */
  private static void keys(DeckTab deck, List<Defect> defects) throws IOException {
    List<String> expected = deck.positions();
    deck.show(expected.get(0));
    List<String> passed = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      passed.add(deck.position());
      deck.tab().press("PageDown", PAGE_DOWN);
      deck.settle();
    }
    if (!passed.equals(expected)) {
      int wrong = 0;
      while (passed.get(wrong).equals(expected.get(wrong))) {
        wrong++;
      }
      String what = "PageDown leads to \"" + passed.get(wrong) + "\", not here";
      defects.add(new Defect(expected.get(wrong), StageRule.KEYS, what));
    }
  }

  private static void traffic(Tab tab, DeckFolder deck, List<Defect> defects) {
    String home = deck.folder().toUri().toString();
    for (String url : tab.traffic().requests()) {
      if (!url.startsWith(home) && !url.equals("about:blank")) {
        defects.add(new Defect("", StageRule.REQUEST, "loads " + url));
      }
    }
    for (String complaint : tab.traffic().complaints()) {
      if (complaint.startsWith("failed: ") && !complaint.startsWith("failed: " + home)) {
        // That it is asked for is what is wrong.
        continue;
      }
      defects.add(new Defect("", StageRule.CONSOLE, complaint.replace(home, "")));
    }
  }

  private static void paper(DeckTab deck, List<Defect> defects) throws IOException {
    deck.settle();
    for (String page : DeckTab.strings(deck.ask("print-pages", null))) {
      String[] parts = page.split(": ", 2);
      if (parts.length > 1) {
        defects.add(new Defect(parts[0], StageRule.PAPER, "printed, " + parts[1]));
      }
    }
  }

  /** Each once, and of one kind on one slide not more than can be read. */
  private static List<Defect> news(List<Defect> defects) {
    List<Defect> news = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Defect defect : defects) {
      if (news.stream().noneMatch(defect::isNoNews)) {
        counts.merge(defect.slide() + " " + defect.rule(), 1, Integer::sum);
        news.add(defect);
      }
    }
    List<Defect> told = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Defect defect : news) {
      String kind = defect.slide() + " " + defect.rule();
      int number = seen.merge(kind, 1, Integer::sum);
      int more = counts.get(kind) - MOST;
      if (number < MOST || number == MOST && more == 0) {
        told.add(defect);
      } else if (number == MOST) {
        String what = defect.what() + " (and " + more + " more)";
        told.add(new Defect(defect.position(), defect.rule(), what));
      }
    }
    return told;
  }
}
