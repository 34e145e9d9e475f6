package dev.lectern.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Levels;
import dev.lectern.processor.diagnostic.Problem;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.diagnostic.SlideFailure;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.LeadBlock;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.model.TextBlock;
import dev.lectern.processor.resolve.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TraversalTest {
  private final Levels levels = new Levels();
  private final Report report = new Report(levels);

  /** Writes down what it is shown, and warns of each slide. */
  private static final class Witness
      implements DeckCheck, SlideCheck, BlockCheck<TextBlock>, PartCheck, LastCheck {
    private final List<String> seen = new ArrayList<>();

    @Override
    public Set<Rule> rules() {
      return Set.of(Rule.HEAVY_FILE, Rule.UNUSED_FILE);
    }

    @Override
    public Class<TextBlock> kind() {
      return TextBlock.class;
    }

    @Override
    public void check(Deck deck, Content content, Report report) {
      seen.add("deck");
      report.add(Rule.HEAVY_FILE, deck.origin(), "deck");
    }

    @Override
    public void check(Slide slide, Content content, Report report) {
      seen.add("slide " + slide.id().value());
      report.add(Rule.HEAVY_FILE, slide.origin(), slide.id().value());
    }

    @Override
    public void check(TextBlock block, Content content, Report report) {
      seen.add("block");
    }

    @Override
    public void check(Part.Prose prose, Content content, Report report) {
      seen.add(prose.source().text().orElseThrow().value());
    }

    @Override
    public void finish(Content content) {
      seen.add("end");
    }
  }

  private final Witness witness = new Witness();

  private List<String> told(Content content, Check... checks) {
    Traversal.run(List.of(checks), content, report);
    return report.problems().stream().map(Problem::message).toList();
  }

  @Test
  void aDeckIsShownFromTheOutsideIn() {
    told(Given.deck(Given.slide("one", "a", "b"), Given.slide("two", "c")), witness);
    assertThat(witness.seen)
        .containsExactly(
            "deck",
            "A talk",
            "slide one",
            "block",
            "block",
            "Title",
            "a",
            "b",
            "slide two",
            "block",
            "Title",
            "c",
            "end")
        .inOrder();
  }

  @Test
  void blocksOfOtherKindsAreNotShown() {
    LeadBlock lead = new LeadBlock(Given.said("").origin(), Given.said("lead"));
    Slide slide =
        Given.slide("one", Optional.empty(), Set.of(), List.of(Given.styled(lead, "color: white")));
    told(Given.deck(slide), witness);
    assertThat(witness.seen)
        .containsExactly("deck", "A talk", "slide one", "Title", "lead", "end")
        .inOrder();
  }

  @Test
  void slidesWithoutADeckAreShownToo() {
    told(Given.loose(Given.slide("one")), witness);
    assertThat(witness.seen).containsExactly("slide one", "Title", "end").inOrder();
  }

  @Test
  void whatASlideAllowsIsSilentThereAlone() {
    Content content = Given.deck(Given.allowing(Rule.HEAVY_FILE, "one"), Given.slide("two"));
    assertThat(told(content, witness)).containsExactly("two", "deck");
    assertThat(witness.seen).contains("slide one");
  }

  @Test
  void whatADeckAllowsIsSilentOnItsSlides() {
    Content content = Given.deck(Set.of(Rule.HEAVY_FILE), Given.slide("one"));
    assertThat(told(content, witness)).isEmpty();
    assertThat(witness.seen).contains("slide one");
  }

  @Test
  void aCheckThatIsOffIsShownNothing() {
    levels.choose(Rule.HEAVY_FILE, Optional.empty());
    levels.choose(Rule.UNUSED_FILE, Optional.empty());
    assertThat(told(Given.deck(Given.slide("one", "a")), witness)).isEmpty();
    assertThat(witness.seen).isEmpty();
  }

  @Test
  void aCheckWithOneRuleThatIsOnIsShownAll() {
    levels.choose(Rule.HEAVY_FILE, Optional.empty());
    assertThat(told(Given.deck(Given.slide("one")), witness)).isEmpty();
    assertThat(witness.seen).containsExactly("deck", "A talk", "slide one", "Title", "end");
  }

  @Test
  void aCheckIsNotShownWhereAllOfItWouldBeSilent() {
    Set<Rule> both = Set.of(Rule.HEAVY_FILE, Rule.UNUSED_FILE);
    Slide silent = Given.slide("one", Optional.empty(), both, List.of());
    assertThat(told(Given.deck(silent, Given.slide("two")), witness))
        .containsExactly("two", "deck");
    assertThat(witness.seen)
        .containsExactly("deck", "A talk", "slide two", "Title", "end")
        .inOrder();
  }

  /** Raises what it has not declared. */
  private record Liar() implements SlideCheck {
    @Override
    public Set<Rule> rules() {
      return Set.of(Rule.HEAVY_FILE);
    }

    @Override
    public void check(Slide slide, Content content, Report report) {
      report.add(Rule.BROKEN_LINK, slide.origin(), "not declared");
    }
  }

  @Test
  void aRuleThatIsNotDeclaredIsRefused() {
    Slide slide = Given.slide("one");
    SlideFailure failure =
        assertThrows(SlideFailure.class, () -> told(Given.deck(slide), new Liar()));
    assertThat(failure.origin()).isEqualTo(slide.origin());
    assertThat(failure)
        .hasCauseThat()
        .hasMessageThat()
        .isEqualTo("BrokenLink is raised by a check that declares no more than [HEAVY_FILE]");
  }

  @Test
  void allChecksDeclareWhatTheyRaise() {
    assertThat(new Checks(null).all().stream().filter(check -> check.rules().isEmpty())).isEmpty();
  }
}
