import dev.lectern.*;

@Deck("Talk")
// warning [IgnoredOption] @Background.opacity: does nothing without image or video or iframe
@Background(color = "#102030", opacity = 0.5)
class Talk {
  @Slide("One")
  // warning [IgnoredOption] @Background.size: does nothing without image or video
  // warning [IgnoredOption] @Background.position: does nothing without image
  // warning [IgnoredOption] @Background.repeat: does nothing without image
  @Background(gradient = "linear-gradient(red, blue)", size = "50%", position = "top", repeat = "repeat")
  static class One {}

  @Slide("Two")
  // warning [IgnoredOption] @Background.loop: does nothing without video
  // warning [IgnoredOption] @Background.muted: does nothing without video
  // warning [IgnoredOption] @Background.interactive: does nothing without iframe
  // warning [IgnoredOption] @Background.preload: does nothing without iframe
  @Background(image = "night.svg", loop = true, muted = true, interactive = true, preload = true)
  static class Two {}
}
