package dev.lectern.processor.check;

import static com.google.common.truth.Truth.assertThat;

import dev.lectern.Rule;
import dev.lectern.processor.css.Rgb;
import dev.lectern.processor.diagnostic.Levels;
import dev.lectern.processor.diagnostic.Problem;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks that reckon, or that know more than one slide. */
class TalkChecksTest {
  private static List<String> told(Check check, Content content) {
    Report report = new Report(new Levels());
    Traversal.run(List.of(check), content, report);
    return report.problems().stream().map(Problem::message).toList();
  }

  @Test
  void aLinkGoesToSlidesThatComeLaterAndToElementsAndNumbers() {
    Content content =
        Given.deck(
            Given.slide("one", "[a](#/two) [b](#x) [c](#/2) [d](#/) [e](#/two/1) [f](#one)"),
            Given.slide("two", "<b id=x>x</b>"));
    assertThat(told(new LinkCheck(), content)).isEmpty();
  }

  @Test
  void aLinkToNothingIsBroken() {
    Content content = Given.deck(Given.slide("greeting", "[a](#/greting)", "[b](#/2)", "[c](#y)"));
    assertThat(told(new LinkCheck(), content))
        .containsExactly(
            "no slide has the id \"greting\"; did you mean \"greeting\"?",
            "no slide has the id \"2\"",
            "nothing has the id \"y\"")
        .inOrder();
  }

  @Test
  void linksOfSlidesWithoutADeckAreNotFollowed() {
    assertThat(told(new LinkCheck(), Given.loose(Given.slide("one", "[a](#/two)")))).isEmpty();
  }

  @Test
  void theLaterOfTwoSlidesWithOneIdIsTold() {
    assertThat(told(new IdCheck(), Given.deck(Given.slide("one"), Given.slide("one"))))
        .containsExactly("\"one\" is the id of talk.one already; give this slide an id of its own");
    assertThat(told(new IdCheck(), Given.loose(Given.slide("one"), Given.slide("one")))).isEmpty();
  }

  @Test
  void anIdIsOfLettersDigitsAndDashesAndNoNumber() {
    assertThat(told(new IdCheck(), Given.deck(Given.slide("a b"), Given.slide("12"))))
        .containsExactly(
            "\"a b\" is no id; write letters, digits, _ and -",
            "\"12\" is a number, which in a link is a place in the order of slides")
        .inOrder();
    assertThat(told(new IdCheck(), Given.deck(Given.slide("größe_2-a")))).isEmpty();
  }

  @Test
  void anElementHasNoIdOfASlideNorOfAnotherElement() {
    Content content =
        Given.deck(
            Given.slide("one", "<b id=x>x</b>", "<b id=x>y</b>"),
            Given.slide("two", "<b id=x>z</b> <i id=one>i</i>"));
    assertThat(told(new ElementIdCheck(), content))
        .containsExactly(
            "the id \"x\" is on this slide already; give this element another",
            "the id \"x\" is on talk.one already; give this element another",
            "the id \"one\" is that of the slide talk.one; give this element" + " another")
        .inOrder();
  }

  @Test
  void aStepLightsLinesThatAreThere() {
    Content content =
        Given.deck(Given.slide("one", "```python 2,4-5\na\nb\nc\nd\n```", "```python x\na\n```"));
    assertThat(told(new HighlightCheck(), content))
        .containsExactly(
            "line 1, column 1: \"2,4-5\" names line 5, but 4 lines are shown",
            "line 1, column 1: \"x\" is no step; write lines and ranges as in \"2,4-5\"")
        .inOrder();
  }

  @Test
  void textIsReadAgainstTheWorstOfWhatLiesBehindIt() {
    Rgb black = new Rgb(0, 0, 0, 1);
    Rgb gray = new Rgb(118, 118, 118, 1);
    Rgb white = new Rgb(255, 255, 255, 1);
    assertThat(Behind.contrast(black, white)).isWithin(1e-9).of(21);
    assertThat(Behind.contrast(gray, white)).isWithin(0.005).of(4.54);
    assertThat(Behind.contrast(new Rgb(0, 0, 0, 0), white)).isWithin(1e-9).of(1);
    assertThat(new Behind(List.of(black, gray, white), null).worst(white)).isEqualTo(white);
    assertThat(new Behind(List.of(white, gray), null).worst(black)).isEqualTo(gray);
  }

  @Test
  void aTextThatIsReadWellEnoughIsNotTold() {
    Rgb gray = new Rgb(118, 118, 118, 1);
    Rgb lighter = new Rgb(119, 119, 119, 1);
    Rgb white = new Rgb(255, 255, 255, 1);
    assertThat(StyleContrast.message("text", gray, white, 4.5)).isEmpty();
    assertThat(StyleContrast.message("text", lighter, white, 4.5))
        .hasValue("text in #777777 has a contrast of 4.47 to 1 against #ffffff, and needs 4.5");
    assertThat(StyleContrast.message("text", lighter, white, 3)).isEmpty();
  }

  @Test
  void aStyleIsToldWithAColourThatWouldDo() {
    Slide slide =
        Given.slide(
            "one",
            Optional.empty(),
            Set.<Rule>of(),
            List.of(Given.styled(Given.text("x"), "color: #777; background: white")));
    assertThat(told(new ContrastCheck(), Given.deck(slide)))
        .containsExactly(
            "text in #777777 has a contrast of 4.47 to 1 against #ffffff, and needs 4.5; \"color:"
                + " #767676\" would do");
  }
}
