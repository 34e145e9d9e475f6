import dev.lectern.Allow;
import dev.lectern.Block;
import dev.lectern.Bullets;
import dev.lectern.Deck;
import dev.lectern.Fragment;
import dev.lectern.Lead;
import dev.lectern.Notes;
import dev.lectern.Reveal;
import dev.lectern.Rule;
import dev.lectern.Slide;
import dev.lectern.Text;

/** One talk, as it is rehearsed and as it is printed in several ways. */
class Rehearsal {

  @Deck(
      value = "Ten minutes",
      id = "ten-minutes",
      slides = {Opening.class, Steps.class, Closing.class})
  @Reveal(totalTime = 600, minimumTimePerSlide = 5)
  static class TenMinutes {}

  @Deck(
      value = "Two minutes each",
      id = "two-minutes-each",
      slides = {Opening.class, Steps.class, Closing.class})
  @Reveal(defaultTiming = 120)
  static class TwoMinutesEach {}

  @Deck(
      value = "Printed",
      id = "printed",
      slides = {Opening.class, Steps.class, Long.class})
  @Allow(Rule.CROWDED_SLIDE)
  static class Printed {}

  @Deck(
      value = "Printed, a page for each slide",
      id = "a-page-each",
      slides = {Opening.class, Steps.class, Long.class})
  @Reveal(pdfSeparateFragments = false, pdfMaxPagesPerSlide = 1)
  @Allow(Rule.CROWDED_SLIDE)
  static class APageEach {}

  @Deck(
      value = "Handout",
      id = "handout",
      slides = {Opening.class, Steps.class, Closing.class})
  @Reveal(pdfSeparateFragments = false, showNotes = Reveal.ShowNotes.SEPARATE_PAGE)
  static class Handout {}

  @Slide(value = "Opening", timing = 90)
  @Lead("A sentence to begin with.")
  @Notes("Say **hello** to the hall.")
  static class Opening {}

  @Slide("In steps")
  static class Steps {
    @Bullets(
        value = {"First", "Second"},
        fragments = true)
    Block points;

    @Text("And this")
    @Fragment(value = Fragment.Effect.FADE_UP, notes = "Wait for the laugh.")
    Block last;
  }

  @Slide("Closing")
  @Text("Thank you.")
  @Notes("Ask for questions.")
  static class Closing {}

  @Slide("Long")
  @Text({
    "One. It is far too much for a page of its own, and so it goes on, and on, and on, over it.",
    "Two. It is far too much for a page of its own, and so it goes on, and on, and on, over it.",
    "Three. It is far too much for a page of its own, and so it goes on, and on, and on, over it.",
    "Four. It is far too much for a page of its own, and so it goes on, and on, and on, over it.",
    "Five. It is far too much for a page of its own, and so it goes on, and on, and on, over it.",
    "Six. It is far too much for a page of its own, and so it goes on, and on, and on, over it.",
    "Seven. It is far too much for a page of its own, and so it goes on, and on, and on, over it.",
    "Eight. It is far too much for a page of its own, and so it goes on, and on, and on, over it."
  })
  static class Long {}
}
