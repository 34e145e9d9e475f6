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
