package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the stage test says is not there, it would find: each deck of {@link Defects} has some. */
@ExtendWith(OnStage.class)
class DefectsIT {
  private static final Map<Boolean, DeckPage> PAGES = new HashMap<>();
  private static Stage stage;

  @BeforeAll
  static void stageForAll(Stage given) {
    stage = given;
    PAGES.clear();
  }

  @ParameterizedTest
  @MethodSource("dev.lectern.talk.stage.Defects#names")
  void isFoundAndNothingElse(String defect) throws IOException {
    Path folder = Defects.deck(defect);
    StringBuilder findings = new StringBuilder();
    for (String act : Defects.acts(defect)) {
      findings.append(act + "\n");
      DeckPage deck = turnTo(folder, Inspection.ACTS.get(act).view());
      for (Finding finding : Inspection.ACTS.get(act).look(deck)) {
        findings.append("  " + finding + "\n");
      }
    }
    assertThat(findings.toString()).isEqualTo(Defects.findings(defect));
  }

  @Test
  void breakEachRule() throws IOException {
    Set<String> broken = new TreeSet<>();
    for (String name : Defects.names()) {
      Defects.findings(name)
          .lines()
          .filter(line -> line.startsWith("  "))
          .forEach(finding -> broken.add(finding.split(": ")[1]));
    }
    for (Rule rule : Rule.values()) {
      assertThat(broken).contains(rule.name());
    }
  }

  private static DeckPage turnTo(Path folder, View view) {
    return PAGES.compute(
        view.phone(),
        (phone, page) -> page == null ? stage.open(folder, view) : page.turnTo(folder, view));
  }
}
