package dev.lectern.talk.stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is asked of a deck, whoever made it:
 *
 * <pre>{@code
 * assertThat(Inspection.of(stage, folder)).isEmpty();
 * }</pre>
 */
final class Inspection {
  /** In order; each by the name that reports give it. */
  static final Map<String, Act> ACTS = acts();

  private Inspection() {}

  private static Map<String, Act> acts() {
    Map<String, Act> acts = new LinkedHashMap<>();
    acts.put("for those who want no motion", new InCalm());
    acts.put("on the screen it is made for", OnScreen.ITS_OWN);
    acts.put("on a screen of 4 to 3", new OnOtherScreen(1024, 768));
    acts.put("on a larger screen", new OnOtherScreen(1920, 1080));
    acts.put("by the tabulator", new ByTab());
    acts.put("by the keys of a clicker", new ByKeys());
    acts.put("on a telephone", new OnPhone());
    acts.put("on paper", new OnPaper());
    return acts;
  }

  /** What is wrong with the deck in a folder; empty if nothing is. */
  static List<Finding> of(Stage stage, Path folder) {
    List<Finding> findings = new ArrayList<>();
    View view = null;
    DeckPage deck = null;
    for (Act act : ACTS.values()) {
      if (!act.view().equals(view)) {
        // A page that is left open goes on drawing.
        stage.clear();
        view = act.view();
        deck = stage.open(folder, view);
      }
      findings.addAll(act.look(deck));
    }
    return firsts(findings);
  }

  /** Each finding once, where it is met first. */
  static List<Finding> firsts(Collection<Finding> findings) {
    List<Finding> news = new ArrayList<>();
    for (Finding finding : findings) {
      if (news.stream().noneMatch(finding::isNoNews)) {
        news.add(finding);
      }
    }
    return news;
  }
}
