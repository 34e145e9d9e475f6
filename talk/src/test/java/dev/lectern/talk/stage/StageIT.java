package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing is wrong with the talk, in its dark theme and in the light one; or with any deck, whose
 * folder {@code -Dlectern.deck=FOLDER} names.
 */
@ExtendWith(OnStage.class)
class StageIT {

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("looks")
  void nothingIsWrong(String deck, String act, Stage stage) {
    Path folder = decks().get(deck);
    assertWithMessage("%s, %s", deck, act)
        .that(look(Inspection.ACTS.get(act), stage, folder))
        .isEmpty();
  }

  @Test
  void theOtherThemeIsAnotherTheme() {
    assertThat(OtherTheme.LIGHT.deck().resolve("reveal/theme/lectern-light.css").toFile().isFile())
        .isTrue();
    assertThat(Files.exists(Journey.FOLDER.resolve("reveal/theme/lectern-light.css"))).isFalse();
  }

  @Test
  void nothingIsWrongWithAPageForEachSlide(Stage stage) {
    View view = View.STAGE.with("view=print&pdfSeparateFragments=false");
    for (Path folder : decks().values()) {
      assertThat(look(new OnPaper(view), stage, folder)).isEmpty();
    }
  }

  private static List<Finding> look(Act act, Stage stage, Path folder) {
    return act.look(stage.open(folder, act.view()));
  }

  static Stream<Arguments> looks() {
    return decks().keySet().stream()
        .flatMap(deck -> Inspection.ACTS.keySet().stream().map(act -> Arguments.of(deck, act)));
  }

  private static Map<String, Path> decks() {
    Map<String, Path> decks = new LinkedHashMap<>();
    String named = System.getProperty("lectern.deck");
    if (named != null) {
      decks.put(named, Path.of(named).toAbsolutePath().normalize());
    } else {
      decks.put("the talk in the dark theme", Journey.FOLDER);
      decks.put("the talk in the light theme", OtherTheme.LIGHT.deck());
    }
    return decks;
  }
}
