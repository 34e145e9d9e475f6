import dev.lectern.*;

@Deck("Talk")
// warning [IgnoredOption] @Reveal.controlsLayout: does nothing with controls = NONE
// warning [IgnoredOption] @Reveal.controlsBackArrows: does nothing with controls = NONE
// warning [IgnoredOption] @Reveal.controlsTutorial: does nothing with controls = NONE
@Reveal(controls = Reveal.Controls.NONE, controlsLayout = Reveal.ControlsLayout.EDGES, controlsBackArrows = Reveal.BackArrows.HIDDEN, controlsTutorial = false)
class Talk {
  @Slide("One")
  static class One {}
}

@Deck(value = "Again", slides = Talk.One.class)
// warning [IgnoredOption] @Reveal.showSlideNumber: does nothing without slideNumber
// warning [IgnoredOption] @Reveal.autoSlideStoppable: does nothing in a deck that never moves on by
//     itself: neither it nor a slide sets autoSlide
// warning [IgnoredOption] @Reveal.hideCursorTime: does nothing with hideInactiveCursor = false
@Reveal(showSlideNumber = Reveal.ShowSlideNumber.PRINT, autoSlideStoppable = false, hideInactiveCursor = false, hideCursorTime = 9)
class Again {}

@Deck(value = "Still", slides = Talk.One.class)
// warning [IgnoredOption] @Reveal.autoAnimateEasing: does nothing with autoAnimate = false
// warning [IgnoredOption] @Reveal.autoAnimateDuration: does nothing with autoAnimate = false
// warning [IgnoredOption] @Reveal.autoAnimateUnmatched: does nothing with autoAnimate = false
@Reveal(autoAnimate = false, autoAnimateEasing = "linear", autoAnimateDuration = 2, autoAnimateUnmatched = false)
class Still {}

@Deck(value = "Quiet", slides = Talk.One.class)
@Reveal(
    autoAnimate = false,
    // warning [IgnoredOption] @Reveal.autoAnimateStyles: does nothing with autoAnimate = false
    autoAnimateStyles = "opacity",
    keyboard = false,
    // warning [IgnoredOption] @Reveal.keyboardCondition: does nothing with keyboard = false
    keyboardCondition = Reveal.KeyboardCondition.FOCUSED,
    postMessage = false,
    // warning [IgnoredOption] @Reveal.postMessageEvents: does nothing with postMessage = false
    postMessageEvents = true,
    // warning [IgnoredOption] @Reveal.zoomKey: does nothing without plugins = ZOOM
    zoomKey = Reveal.ZoomKey.SHIFT,
    // warning [IgnoredOption] @Reveal.zoomLevel: does nothing without plugins = ZOOM
    zoomLevel = 3)
class Quiet {}

@Deck(value = "Plain", slides = Talk.One.class)
@Reveal(
    // warning [IgnoredOption] @Reveal.parallaxBackgroundSize: does nothing without parallaxBackgroundImage
    parallaxBackgroundSize = "2100px 900px",
    // warning [IgnoredOption] @Reveal.parallaxBackgroundRepeat: does nothing without parallaxBackgroundImage
    parallaxBackgroundRepeat = "repeat",
    // warning [IgnoredOption] @Reveal.parallaxBackgroundPosition: does nothing without
    //     parallaxBackgroundImage
    parallaxBackgroundPosition = "top",
    // warning [IgnoredOption] @Reveal.parallaxBackgroundHorizontal: does nothing without
    //     parallaxBackgroundImage
    parallaxBackgroundHorizontal = 20,
    // warning [IgnoredOption] @Reveal.parallaxBackgroundVertical: does nothing without
    //     parallaxBackgroundImage
    parallaxBackgroundVertical = 5,
    plugins = Reveal.Plugin.SEARCH,
    // warning [IgnoredOption] @Reveal.zoomLevel: does nothing without plugins = ZOOM
    zoomLevel = 3)
class Plain {}
