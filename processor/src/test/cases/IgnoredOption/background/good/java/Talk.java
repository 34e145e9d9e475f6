import dev.lectern.*;

@Deck("Talk")
@Background(color = "#102030", opacity = 1, size = "cover", loop = false)
class Talk {
  @Slide("One")
  @Background(image = "night.svg", size = "50%", position = "top", repeat = "repeat", opacity = 0.5)
  static class One {}

  @Slide("Two")
  @Background(video = "night.mp4", size = "contain", opacity = 0.5, loop = true, muted = true)
  static class Two {}

  @Slide("Three")
  @Background(iframe = "night.html", opacity = 0.5, interactive = true, preload = true)
  static class Three {}
}
