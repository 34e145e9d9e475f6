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
    autoAnimateUnmatched = false,
    parallaxBackgroundImage = "hills.svg",
    parallaxBackgroundSize = "2100px 900px",
    parallaxBackgroundRepeat = "repeat",
    parallaxBackgroundPosition = "top",
    parallaxBackgroundHorizontal = 20,
    parallaxBackgroundVertical = 5)
class Talk {
  @Slide("One")
  static class One {}
}

@Deck(value = "Again", slides = Timed.class)
@Reveal(autoSlideStoppable = false, controls = Reveal.Controls.NONE, autoAnimate = false)
class Again {}

@Slide(value = "Timed", autoSlide = 2000)
class Timed {}

@Deck(value = "Loud", slides = Talk.One.class)
@Reveal(
    autoAnimateStyles = "opacity",
    keyboardCondition = Reveal.KeyboardCondition.FOCUSED,
    postMessageEvents = true,
    plugins = {Reveal.Plugin.SEARCH, Reveal.Plugin.ZOOM},
    zoomKey = Reveal.ZoomKey.SHIFT,
    zoomLevel = 3)
class Loud {}
