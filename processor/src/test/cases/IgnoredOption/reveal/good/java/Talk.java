import dev.lectern.*;

@Deck("Talk")
@Reveal(
    controls = Reveal.Controls.SPEAKER_ONLY,
    controlsLayout = Reveal.ControlsLayout.EDGES,
    controlsBackArrows = Reveal.BackArrows.HIDDEN,
    controlsTutorial = false,
    slideNumber = Reveal.SlideNumber.CURRENT,
    showSlideNumber = Reveal.ShowSlideNumber.PRINT,
    autoSlide = 5000,
    autoSlideStoppable = false,
    hideCursorTime = 9,
    autoAnimateEasing = "linear",
    autoAnimateDuration = 2,
    autoAnimateUnmatched = false)
class Talk {
  @Slide("One")
  static class One {}
}

@Deck(value = "Again", slides = Timed.class)
@Reveal(autoSlideStoppable = false, controls = Reveal.Controls.NONE, autoAnimate = false)
class Again {}

@Slide(value = "Timed", autoSlide = 2000)
class Timed {}
