package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * CrowdedSlide and LongCode are estimates: here they are compared with what Chromium makes of the
 * slides. The pages on both state the outcome.
 */
@ExtendWith(OnStage.class)
class CrowdedIT {
  private static final Path PAGES = Path.of("../docs/diagnostics");

  private static final String DRAWING =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1600 900\"></svg>";

  @TempDir Path directory;

  @Test
  void estimatesAreAsGoodAsTheirPagesSay(Stage stage) throws IOException {
    List<CrowdedSlide> slides = new ArrayList<>();
    slides.addAll(slides(stage, "Usual", "width = 1280, height = 720", ".*", 2, 7));
    slides.addAll(slides(stage, "Small", "width = 960, height = 700", ".*", 1, 4));
    slides.addAll(slides(stage, "Large", "width = 1920, height = 1080", "(Wide)?Code", 3, 7));

    Outcome crowded =
        Outcome.of(
            slides,
            CrowdedSlide::overflows,
            slide -> slide.isCalled("CrowdedSlide") || slide.isCalled("LongCode"),
            slide -> slide.isCalled("CrowdedSlide"),
            CrowdedSlide::overflows);
    Outcome longCode =
        Outcome.of(
            slides,
            CrowdedSlide::breaksOrIsSmall,
            slide -> slide.isCalled("LongCode"),
            slide -> slide.isCalled("LongCode"),
            slide -> slide.breaksOrIsSmall() || slide.hidden() > 1);
    stated("CrowdedSlide", slides.size(), crowded);
    stated("LongCode", slides.size(), longCode);
  }

  @Test
  void theTalkFits(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER, View.STAGE.still());
    List<CrowdedSlide> slides = CrowdedSlide.of(deck, Map.of());
    assertThat(slides).hasSize(deck.slides().size());
    assertThat(slides.stream().filter(CrowdedSlide::overflows).toList()).isEmpty();
    assertThat(slides.stream().filter(CrowdedSlide::breaksOrIsSmall).toList()).isEmpty();
  }

  private List<CrowdedSlide> slides(
      Stage stage, String name, String attributes, String kinds, int from, int to)
      throws IOException {
    Path java = Files.createDirectories(directory.resolve(name + "/java"));
    Path drawing = directory.resolve(name + "/deck/img/drawing.svg");
    Files.createDirectories(drawing.getParent());
    Files.writeString(drawing, DRAWING);
    String source = CrowdedDecks.source(name, attributes, kinds, from, to);
    Path file = Files.writeString(java.resolve(name + ".java"), source);
    Compiled compiled = Compiled.into(directory.resolve(name + "/classes"), List.of(file));
    Path folder = compiled.classes().resolve(name.toLowerCase(Locale.ROOT));
    return CrowdedSlide.of(
        stage.open(folder, View.STAGE.still()), CrowdedSlide.called(source, compiled.warnings()));
  }

  /** The page's figures are those that were measured, and good. */
  private static void stated(String code, int slides, Outcome outcome) throws IOException {
    String page = Files.readString(PAGES.resolve(code + ".md")).replaceAll("\\s+", " ");
    String report = outcome.toString();
    Matcher figures =
        Pattern.compile("Of (\\d+) slides .* (\\d+) % of .* found.* (\\d+) % of the warnings")
            .matcher(page);
    assertWithMessage("figures of %s, which are: %s", code, report).that(figures.find()).isTrue();
    assertWithMessage(code).that(Integer.parseInt(figures.group(1))).isEqualTo(slides);
    int found = Integer.parseInt(figures.group(2));
    int falsely = Integer.parseInt(figures.group(3));
    assertWithMessage(report).that(outcome.found()).isAtLeast(found);
    assertWithMessage(report).that(outcome.falsely()).isAtMost(falsely);
    assertWithMessage(report).that(outcome.found() - found).isLessThan(3);
    assertWithMessage(report).that(falsely - outcome.falsely()).isLessThan(3);
  }

  /**
   * How good a check is.
   *
   * @param real how many slides have what it looks for
   * @param missed those of them of which nothing is said
   * @param warned how many it warns of
   * @param wrong those of them with which nothing is wrong
   */
  private record Outcome(
      int real, List<CrowdedSlide> missed, int warned, List<CrowdedSlide> wrong) {
    static Outcome of(
        List<CrowdedSlide> slides,
        Predicate<CrowdedSlide> real,
        Predicate<CrowdedSlide> found,
        Predicate<CrowdedSlide> warned,
        Predicate<CrowdedSlide> right) {
      return new Outcome(
          (int) slides.stream().filter(real).count(),
          slides.stream().filter(real.and(found.negate())).toList(),
          (int) slides.stream().filter(warned).count(),
          slides.stream().filter(warned.and(right.negate())).toList());
    }

    /** What share is found, in per cent, rounded down. */
    int found() {
      return 100 * (real - missed.size()) / real;
    }

    /** What share of the warnings is false, in per cent, rounded up. */
    int falsely() {
      return (100 * wrong.size() + warned - 1) / warned;
    }
  }
}
