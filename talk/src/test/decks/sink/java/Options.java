import dev.lectern.Deck;
import dev.lectern.Reveal;
import dev.lectern.Slide;
import dev.lectern.Text;
import dev.lectern.Transition;
import dev.lectern.TransitionSpeed;

/** The options of @Reveal that go together. */
@Deck(value = "Options", id = "options")
@Reveal(
    margin = 0.1,
    minScale = 0.3,
    maxScale = 1.5,
    controls = Reveal.Controls.SPEAKER_ONLY,
    controlsTutorial = false,
    controlsLayout = Reveal.ControlsLayout.EDGES,
    controlsBackArrows = Reveal.BackArrows.VISIBLE,
    progress = false,
    slideNumber = Reveal.SlideNumber.CURRENT_OF_TOTAL,
    showSlideNumber = Reveal.ShowSlideNumber.SPEAKER,
    hash = true,
    hashOneBasedIndex = true,
    respondToHashChanges = false,
    jumpToSlide = false,
    history = true,
    keyboardCondition = Reveal.KeyboardCondition.FOCUSED,
    keys = @Reveal.Key(code = 13, action = Reveal.KeyAction.NEXT),
    overview = false,
    center = false,
    loop = true,
    navigationMode = Reveal.NavigationMode.GRID,
    fragmentInURL = false,
    help = false,
    pause = false,
    showNotes = Reveal.ShowNotes.SEPARATE_PAGE,
    showHiddenSlides = true,
    autoPlayMedia = Reveal.AutoPlayMedia.NEVER,
    preloadIframes = Reveal.PreloadIframes.ALWAYS,
    preventIframeAutoFocus = true,
    autoAnimateEasing = "linear",
    autoAnimateDuration = 0.5,
    autoAnimateUnmatched = false,
    autoAnimateStyles = {"opacity", "color"},
    autoSlide = 60000,
    autoSlideStoppable = false,
    defaultTiming = 60,
    totalTime = 1800,
    minimumTimePerSlide = 20,
    mouseWheel = true,
    previewLinks = true,
    postMessageEvents = true,
    focusBodyOnPageVisibilityChange = false,
    url = "speaker.html",
    plugins = {Reveal.Plugin.ZOOM, Reveal.Plugin.SEARCH},
    zoomKey = Reveal.ZoomKey.CTRL,
    zoomLevel = 3,
    transition = Transition.CONCAVE,
    transitionSpeed = TransitionSpeed.SLOW,
    backgroundTransition = Transition.NONE,
    parallaxBackgroundImage = "img/ground.svg",
    parallaxBackgroundSize = "3000px 1500px",
    parallaxBackgroundRepeat = "repeat",
    parallaxBackgroundPosition = "10px 20px",
    parallaxBackgroundHorizontal = 100,
    parallaxBackgroundVertical = -50,
    scrollLayout = Reveal.ScrollLayout.COMPACT,
    scrollSnap = Reveal.ScrollSnap.NONE,
    scrollProgress = Reveal.ScrollProgress.ALWAYS,
    scrollActivationWidth = 400,
    pdfMaxPagesPerSlide = 2,
    pdfSeparateFragments = false,
    pdfPageHeightOffset = -2,
    viewDistance = 4,
    mobileViewDistance = 1,
    hideCursorTime = 3000,
    sortFragmentsOnSync = false)
class Options {
  @Slide("First")
  @Text("Words.")
  static class First {}

  @Slide("Second")
  @Text("Words.")
  static class Second {}
}
