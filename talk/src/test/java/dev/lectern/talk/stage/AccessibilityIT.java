package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** axe-core has nothing to object to on any slide, with every rule it has. */
@ExtendWith(OnStage.class)
class AccessibilityIT {

  @Test
  void violatesNoRuleOfAxe(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER, View.STAGE.still());
    Map<String, List<String>> violations = new LinkedHashMap<>();
    for (String position : deck.complete()) {
      deck.show(position);
      deck.prepare(AxeBuilder.getAxeScript());
      for (String violation : deck.findings("violations", Map.of())) {
        violations.computeIfAbsent(violation, key -> new ArrayList<>()).add("#/" + position);
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void setsItsTextsOffFromWhatIsBehindThem(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER, View.STAGE.still());
    List<String> findings = new ArrayList<>();
    for (String position : deck.complete()) {
      deck.show(position);
      Contrast.tooLow(deck).forEach(finding -> findings.add("#/" + position + ": " + finding));
    }
    assertThat(findings).isEmpty();
  }
}
